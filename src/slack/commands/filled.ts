import type { RoleId } from '../../knowledge/roles/index.ts';
import { fillRole, findOpenRole } from '../../team/hiring.ts';
import { newTeam } from '../../team/team.ts';
import { escapeText } from '../blocks/text.ts';
import { changeTeam } from '../change-team.ts';
import type { Deps } from '../deps.ts';
import { isFull, readHire } from '../hiring/read-hire.ts';
import { signRole } from '../hiring/references.ts';
import { showRole, showRolesInHiring } from '../hiring/show-role.ts';
import { type CommandReply, type CommandRequest, defineCommand } from '../listener.ts';
import { emptyHireForm, type HireForm } from '../payloads/hiring-values.ts';
import { readAssignment } from '../payloads/role-assignment.ts';
import { findRoleByName } from '../payloads/role-name.ts';
import { buildHireModal } from '../views/hire-modal.ts';
import { tellFilled } from '../views/hiring-text.ts';
import { buildNotice } from '../views/notices.ts';
import { nameOf } from '../views/roster-text.ts';
import { buildUnknownRole } from '../views/unknown-name.ts';

export const filled = defineCommand({
  id: 'filled',
  summary: 'puts who was hired on the team and ends the hiring',
  usage: '<role> [@person] [share]',
  examples: ['/aiteam filled mlops @ana'],
  needs: 'planner',
  run: async (request, deps) => {
    const { role: typed, people, share = null } = readAssignment(request.rest);
    if (typed === '') return { kind: 'message', message: await showRolesInHiring(request, deps) };
    const found = findRoleByName(typed);
    if (found.outcome !== 'found') return { kind: 'message', message: buildUnknownRole(typed, found) };
    const [person, ...others] = people;
    if (others.length > 0) return { kind: 'message', message: buildNotice(onlyOne) };
    const form: HireForm = {
      ...emptyHireForm,
      userId: person?.kind === 'slack' ? person.userId : null,
      name: person?.kind === 'outside' ? person.name : null,
      share,
    };
    return person ? fill(found.id, form, request, deps) : askForPerson(found.id, form, request, deps);
  },
});

const onlyOne = 'One person fills a role at a time: name one, and the next one in another command.';

function askForPerson(
  role: RoleId,
  form: HireForm,
  { visit, channelId }: CommandRequest,
  deps: Deps,
): CommandReply {
  const reference = signRole(role, visit.saved?.team, { ...visit, channelId }, deps);
  return { kind: 'modal', view: buildHireModal({ role, reference, form }) };
}

async function fill(
  role: RoleId,
  form: HireForm,
  request: CommandRequest,
  deps: Deps,
): Promise<CommandReply> {
  const { visit, workspaceId } = request;
  const read = await readHire(form, { team: visit.saved?.team ?? newTeam, workspaceId }, deps);
  if (read.outcome === 'problems') {
    const sentences = Object.values(read.errors).map(escapeText).join(' ');
    return { kind: 'message', message: buildNotice(`${sentences} Nothing was changed.`) };
  }
  const { hired } = read;
  const changed = await changeTeam(
    visit,
    (team) => (isFull(team, hired.who) ? undefined : fillRole(team, { ...hired, role })),
    deps,
  );
  const done =
    changed.outcome === 'saved'
      ? tellFilled(role, nameOf(hired), findOpenRole(changed.before, role) !== undefined)
      : 'The team became full meanwhile, so nothing was changed.';
  const message =
    changed.outcome === 'saved'
      ? await showRole(role, changed.after, request, deps, {
          done,
          before: changed.before,
          isLast: true,
        })
      : await showRole(role, changed.team, request, deps, { done });
  return { kind: 'message', message };
}
