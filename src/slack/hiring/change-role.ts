import type { RoleId } from '../../knowledge/roles/index.ts';
import { newTeam, type Team } from '../../team/team.ts';
import { changeTeam } from '../change-team.ts';
import type { Deps } from '../deps.ts';
import type { ActionReply, ActionRequest } from '../listener.ts';
import { buildNotice, olderButton } from '../views/notices.ts';
import { isAsSeen, readRole } from './references.ts';
import { type Asking, showRole } from './show-role.ts';

/** Told where somebody else changed the role first. */
export const changedMeanwhile =
  'Somebody changed this role since you saw it, so nothing was done. This is how it stands now; decide again.';

/** What a button does to the role that it is about, and the sentence that tells it. */
interface RoleChange {
  readonly change: (team: Team, role: RoleId) => Team;
  readonly tell: (role: RoleId) => string;
  /** The reference for a button that undoes it. */
  readonly undo?: (
    role: RoleId,
    changed: { readonly before: Team; readonly after: Team },
  ) => string | undefined;
}

/** Answers a button that changes a role at once; if the role is not as the button showed it, shows how it is instead. */
export async function changeRole(
  { reference, visit, channelId }: ActionRequest,
  { change, tell, undo }: RoleChange,
  deps: Deps,
): Promise<ActionReply> {
  const about = readRole(reference);
  if (!about) return { kind: 'message', message: buildNotice(olderButton, true) };
  const { role } = about;
  const asking: Asking = { visit, channelId };
  const changed = await changeTeam(
    visit,
    (team) => (isAsSeen(team, role, about.reference) ? change(team, role) : undefined),
    deps,
  );
  const message =
    changed.outcome === 'saved'
      ? await showRole(role, changed.after, asking, deps, {
          done: tell(role),
          before: changed.before,
          undo: undo?.(role, changed),
        })
      : await showRole(role, changed.team, asking, deps, { done: changedMeanwhile });
  return { kind: 'message', message };
}

/** Answers a button that opens a form about a role, unless the role is not as the button showed it. */
export async function openRoleForm(
  { reference, visit, channelId }: ActionRequest,
  open: (role: RoleId, team: Team) => ActionReply,
  deps: Deps,
): Promise<ActionReply> {
  const about = readRole(reference);
  if (!about) return { kind: 'message', message: buildNotice(olderButton, true) };
  const team = visit.saved?.team ?? newTeam;
  if (isAsSeen(team, about.role, about.reference)) return open(about.role, team);
  const asking: Asking = { visit, channelId };
  return {
    kind: 'message',
    message: await showRole(about.role, team, asking, deps, { done: changedMeanwhile }),
  };
}
