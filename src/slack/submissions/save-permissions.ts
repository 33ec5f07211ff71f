import { permissionOf } from '../../team/permissions.ts';
import { section } from '../blocks/message.ts';
import type { Deps } from '../deps.ts';
import { callbackIds } from '../ids.ts';
import { defineSubmission, type SubmissionReply } from '../listener.ts';
import { type PermissionForm, readPermissionForm, settingsFrom } from '../payloads/permission-values.ts';
import { findUnfit, type PermissionErrors } from '../settings/find-unfit.ts';
import { mergePermissions } from '../settings/merge-permissions.ts';
import { saveSettings } from '../settings/save-settings.ts';
import { asPermissions, savedPermissions, showPermissions } from '../settings/show-permissions.ts';
import { showSettings } from '../settings/show-settings.ts';
import { buildNoticeModal, outdatedForm } from '../views/notices.ts';
import { describeMeanwhile } from '../views/permission-text.ts';
import { openVisit, type Visit } from '../visit.ts';

/** Saves the rights; if somebody else saved some since the form was shown, shows what, and asks again. */
export const savePermissions = defineSubmission({
  callbackId: callbackIds.savePermissions,
  needs: 'owner',
  isGeneral: true,
  run: async ({ view, reference, visit }, deps) => {
    const shown = asPermissions(reference);
    if (!shown) return { kind: 'replaced-modal', view: buildNoticeModal('Who may do what', outdatedForm) };
    const { version, seen } = shown;
    const saved = savedPermissions(visit);
    const typed = readPermissionForm(view.state, version, saved);
    const { changed } = mergePermissions(typed, saved, seen);
    if (changed.length > 0) return showAgain(typed, seen, visit, deps);
    const errors = await findUnfit({ typed, saved, version }, visit.workspaceId, deps);
    if (Object.keys(errors).length > 0) return showErrors(errors, typed, visit, deps);
    if (await saveSettings(visit, settingsFrom(typed), deps)) return showSaved(typed, visit, deps);
    // Somebody else saved in this very moment.
    const { workspaceId, teamId, userId } = visit;
    return showAgain(typed, seen, await openVisit({ workspaceId, teamId, userId }, deps), deps);
  },
});

async function showAgain(
  typed: PermissionForm,
  seen: string,
  visit: Visit,
  deps: Deps,
): Promise<SubmissionReply> {
  const saved = savedPermissions(visit);
  const { form, changed, conflicts } = mergePermissions(typed, saved, seen);
  const notice = describeMeanwhile(saved, changed, conflicts);
  return { kind: 'replaced-modal', view: await showPermissions(visit, deps, { form, notice }) };
}

async function showErrors(
  errors: PermissionErrors,
  typed: PermissionForm,
  visit: Visit,
  deps: Deps,
): Promise<SubmissionReply> {
  const again = await showPermissions(visit, deps, { form: typed });
  return {
    kind: 'field-errors',
    errors,
    view: (notice) => ({ ...again, blocks: [section(`:warning: ${notice}`), ...again.blocks] }),
  };
}

async function showSaved(typed: PermissionForm, visit: Visit, deps: Deps): Promise<SubmissionReply> {
  const { userId, membership, settingsVersion } = visit;
  const settings = settingsFrom(typed);
  const permission = permissionOf({ userId, membership, groups: [] }, settings.permissions);
  const now = { ...visit, settings, settingsVersion: settingsVersion + 1, permission };
  return {
    kind: 'replaced-modal',
    view: await showSettings(now, deps, { notice: 'Saved. It counts from now on.' }),
  };
}
