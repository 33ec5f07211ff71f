import type { RoleId } from '../../knowledge/roles/index.ts';
import { findStanding, setRoleAside } from '../../team/hiring.ts';
import { newTeam } from '../../team/team.ts';
import { changeTeam } from '../change-team.ts';
import type { Deps } from '../deps.ts';
import { readReason } from '../hiring/read-reason.ts';
import { signRole } from '../hiring/references.ts';
import { showRole, showRolesSetAside } from '../hiring/show-role.ts';
import { type CommandReply, type CommandRequest, defineCommand } from '../listener.ts';
import { longestReason } from '../payloads/hiring-values.ts';
import { readRoleAndRest } from '../payloads/role-and-rest.ts';
import { readTypedText } from '../payloads/typed-text.ts';
import { dateOf } from '../saved-team.ts';
import { tellSetAside } from '../views/hiring-text.ts';
import { buildSetAsideModal } from '../views/set-aside-modal.ts';
import { buildUnknownRole } from '../views/unknown-name.ts';

export const setAside = defineCommand({
  id: 'set-aside',
  summary: 'a role is not needed, and why',
  usage: '[role] [reason]',
  examples: ['/aiteam set-aside ux-designer an agency does it'],
  needs: ({ rest }) => (rest === '' ? 'viewer' : 'planner'),
  run: async (request, deps) => {
    if (request.rest === '') return { kind: 'message', message: await showRolesSetAside(request, deps) };
    const read = readRoleAndRest(request.rest);
    if (read.outcome === 'not-found')
      return { kind: 'message', message: buildUnknownRole(read.typed, read.found) };
    const reason = readTypedText(read.rest);
    if (reason === '') return askForReason(read.role, null, request, deps);
    if (reason.length > longestReason) return askForReason(read.role, reason, request, deps, tooLong);
    return putAside(read.role, reason, request, deps);
  },
});

const tooLong = `A reason has at most ${longestReason} characters; yours was cut there.`;

const alreadySetAside = 'This role is set aside already, so nothing was changed.';

/** Without a reason the form asks for it. */
async function askForReason(
  role: RoleId,
  reason: string | null,
  request: CommandRequest,
  deps: Deps,
  notice?: string,
): Promise<CommandReply> {
  const { visit, channelId } = request;
  const team = visit.saved?.team ?? newTeam;
  if (findStanding(team, role).setAside) {
    const done = alreadySetAside;
    return { kind: 'message', message: await showRole(role, team, request, deps, { done }) };
  }
  const reference = signRole(role, team, { ...visit, channelId }, deps);
  return { kind: 'modal', view: buildSetAsideModal({ role, reference, reason, notice }) };
}

async function putAside(
  role: RoleId,
  typed: string,
  request: CommandRequest,
  deps: Deps,
): Promise<CommandReply> {
  const { reason } = readReason(typed);
  const aside = { role, reason, on: dateOf(deps.now()).toString(), by: request.userId };
  const changed = await changeTeam(
    request.visit,
    (team) => (findStanding(team, role).setAside ? undefined : setRoleAside(team, aside)),
    deps,
  );
  if (changed.outcome === 'differs') {
    const done = alreadySetAside;
    return { kind: 'message', message: await showRole(role, changed.team, request, deps, { done }) };
  }
  const { before, after } = changed;
  const done = tellSetAside(role, findStanding(before, role).open !== undefined);
  return { kind: 'message', message: await showRole(role, after, request, deps, { done, before }) };
}
