import type { RoleId } from '../../knowledge/roles/index.ts';
import { addPeople, findSamePerson, longestOutsideName, mostPeople, type Who } from '../../team/roster.ts';
import { escapeText } from '../blocks/text.ts';
import type { Deps } from '../deps.ts';
import { type CommandReply, type CommandRequest, defineCommand } from '../listener.ts';
import { emptyPersonForm, personFormOf } from '../payloads/person-values.ts';
import { readAssignment, type TypedPerson } from '../payloads/role-assignment.ts';
import { findRoleByName } from '../payloads/role-name.ts';
import { readShare } from '../payloads/share.ts';
import { changeRoster } from '../roster/change-person.ts';
import { findPerson } from '../roster/find-person.ts';
import { showPerson } from '../roster/show-person.ts';
import { signTeam } from '../roster/show-team.ts';
import { buildNotice } from '../views/notices.ts';
import {
  buildPersonChanged,
  describeMissingPerson,
  describeWrongShare,
  onePersonAtATime,
  teamIsFull,
} from '../views/person-messages.ts';
import { buildUnknownRole } from '../views/unknown-name.ts';
import type { Visit } from '../visit.ts';

export const role = defineCommand({
  id: 'role',
  summary: 'puts somebody on a role in one line, with a share of the week',
  usage: '<role> @person [share]',
  examples: ['/aiteam role mlops @ana 0.5', '/aiteam role data engineer "Maria Lopez" half'],
  needs: 'planner',
  run: async (request, deps) => {
    const typed = readAssignment(request.rest);
    const [person, ...others] = typed.people;
    if (others.length > 0) return notice(onePersonAtATime);
    const found = typed.role === '' ? undefined : findRoleByName(typed.role);
    if (!person) {
      return notice(describeMissingPerson(found?.outcome === 'found' ? found.id : undefined, typed.role));
    }
    if (found && found.outcome !== 'found')
      return { kind: 'message', message: buildUnknownRole(typed.role, found) };
    const share = typed.share === undefined ? 1 : readShare(typed.share);
    if (share === undefined) return notice(describeWrongShare(typed.share ?? ''));
    const who = await findWho(person, request, deps);
    if ('sentence' in who) return notice(escapeText(who.sentence));
    if (!found) return askForRole(request.visit, { who, share: typed.share }, deps);
    return assign(request.visit, { who, role: found.id, share }, deps);
  },
});

function notice(text: string): CommandReply {
  return { kind: 'message', message: buildNotice(text) };
}

async function findWho(
  person: TypedPerson,
  { workspaceId }: CommandRequest,
  deps: Deps,
): Promise<Who | { readonly sentence: string }> {
  if (person.kind === 'slack') return findPerson(person.userId, workspaceId, deps);
  const { name } = person;
  if (name === '' || name.length > longestOutsideName)
    return { sentence: `Put a name of 1 to ${longestOutsideName} characters between the quotes.` };
  return { kind: 'outside', name };
}

/** A person without a role: the form asks which, with all that is known filled in. */
function askForRole(
  visit: Visit,
  { who, share = null }: { readonly who: Who; readonly share: string | null | undefined },
  deps: Deps,
): CommandReply {
  const known = findSamePerson(visit.saved?.team.roster ?? [], who);
  const added = { role: null, share };
  const form = known
    ? { ...personFormOf(known), roles: [...personFormOf(known).roles, added] }
    : {
        ...emptyPersonForm,
        userId: who.kind === 'slack' ? who.userId : null,
        name: who.kind === 'outside' ? who.name : null,
        roles: [added],
      };
  return { kind: 'modal', view: showPerson(visit, known, deps, { form }) };
}

/** Adds the role to what somebody has, or changes their share of it. */
async function assign(
  visit: Visit,
  assigned: { readonly who: Who; readonly role: RoleId; readonly share: number },
  deps: Deps,
): Promise<CommandReply> {
  const result = await changeRoster(
    visit,
    (roster) => {
      const changed = addPeople(roster, { ...assigned, people: 1, seniority: 'unknown' });
      return changed.length <= mostPeople ? changed : undefined;
    },
    deps,
  );
  if (result.outcome === 'differs') return notice(teamIsFull);
  return { kind: 'message', message: buildPersonChanged(result.notice, signTeam(visit, deps)) };
}
