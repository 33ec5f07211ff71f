import { isSameTeamName, nameOfTeam } from '../../team/team-name.ts';
import { escapeText } from '../blocks/text.ts';
import type { Deps } from '../deps.ts';
import { callbackIds } from '../ids.ts';
import { defineSubmission, type SubmissionReply } from '../listener.ts';
import { readConfirmation, teamBlocks } from '../payloads/team-values.ts';
import { refreshHome } from '../settings/save-settings.ts';
import { showSettings } from '../settings/show-settings.ts';
import { asTeamForm, showTeamDeletion } from '../settings/show-team-form.ts';
import { buildNoticeModal, outdatedForm, teamIsGone } from '../views/notices.ts';
import { openVisit, type Visit } from '../visit.ts';

/** Deletes a team for ever, if it still is as the preview showed it and its name was typed. */
export const deleteTeam = defineSubmission({
  callbackId: callbackIds.deleteTeam,
  needs: 'owner',
  isGeneral: true,
  run: async ({ view, reference, visit }, deps) => {
    const form = asTeamForm(reference, 'team-deletion');
    if (!form || visit.teams < 2)
      return { kind: 'replaced-modal', view: buildNoticeModal('Team', outdatedForm) };
    if (form.seen !== String(visit.saved?.version)) return showAgain(visit, deps, changedMeanwhile);
    if (!isSameTeamName(readConfirmation(view.state), visit.teamName)) return refuse(visit, deps);
    const { workspaceId, teamId, teamName, userId } = visit;
    const isDeleted = await deps.store.deleteTeam({
      workspaceId,
      teamId,
      expectedVersion: Number(form.seen),
      by: userId,
      at: deps.now().toString(),
    });
    if (!isDeleted)
      return showAgain(await openVisit({ workspaceId, teamId, userId }, deps), deps, changedMeanwhile);
    refreshHome(visit, deps);
    const notice = `*${escapeText(nameOfTeam(teamName))}* is deleted.`;
    const elsewhere = await openVisit({ workspaceId, userId }, deps);
    return { kind: 'replaced-modal', view: await showSettings(elsewhere, deps, { notice }) };
  },
});

const changedMeanwhile =
  'Somebody else changed this team since you opened this form, and nothing was deleted yet. What goes now stands below.';

async function showAgain(visit: Visit, deps: Deps, notice: string): Promise<SubmissionReply> {
  const view = await showTeamDeletion(visit, deps, notice);
  return { kind: 'replaced-modal', view: view ?? buildNoticeModal('Team', teamIsGone) };
}

async function refuse(visit: Visit, deps: Deps): Promise<SubmissionReply> {
  const sentence = `That is not its name, so nothing was deleted. Type “${nameOfTeam(visit.teamName)}”, or close this form.`;
  const again = await showTeamDeletion(visit, deps, escapeText(sentence));
  return {
    kind: 'field-errors',
    errors: { [teamBlocks.confirmation]: sentence },
    view: (notice) => again ?? buildNoticeModal('Team', escapeText(notice)),
  };
}
