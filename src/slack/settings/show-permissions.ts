import type { ModalView } from '@slack/types';
import type { Deps } from '../deps.ts';
import { type PermissionForm, permissionFormOf } from '../payloads/permission-values.ts';
import type { Reference } from '../payloads/reference.ts';
import { signThing } from '../sign-thing.ts';
import { buildPermissionModal } from '../views/permission-modal.ts';
import type { Visit } from '../visit.ts';
import { seenPermissions } from './merge-permissions.ts';

interface FormToShow {
  /** What somebody entered; what is saved unless given. */
  readonly form?: PermissionForm;
  readonly notice?: readonly string[];
}

/** The form of rights on top of what is saved now. */
export async function showPermissions(
  visit: Visit,
  deps: Deps,
  { form, notice }: FormToShow = {},
): Promise<ModalView> {
  const saved = savedPermissions(visit);
  return buildPermissionModal({
    form: form ?? saved,
    version: visit.settingsVersion,
    groups: await deps.people.listGroups(visit.workspaceId),
    reference: signThing(
      { what: 'permissions', id: String(visit.settingsVersion), seen: seenPermissions(saved) },
      visit,
      deps,
    ),
    notice,
    grantUrl: deps.installs.grantUrl('usergroups:read'),
  });
}

/** Which settings a form of rights was shown with; undefined for what is none. */
export function asPermissions(
  reference: Reference | undefined,
): { readonly version: number; readonly seen: string } | undefined {
  return reference?.kind === 'thing' && reference.what === 'permissions'
    ? { version: Number(reference.id), seen: reference.seen ?? '' }
    : undefined;
}

/** The rights as they are saved. Where nobody owns the workspace yet, whoever sets them is its owner. */
export function savedPermissions({ settings, userId }: Visit): PermissionForm {
  const form = permissionFormOf(settings);
  return form.owners.length > 0 ? form : { ...form, owners: [userId] };
}
