import { isRoleId } from '../../knowledge/roles/index.ts';
import { addPerson, findSamePerson, mostPeople, type Person } from '../../team/roster.ts';
import { escapeText } from '../blocks/text.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { readTitle } from '../payloads/profile-title.ts';
import { parseRoleChange } from '../people-news/take-role.ts';
import { changeRoster } from '../roster/change-person.ts';
import { findPerson } from '../roster/find-person.ts';
import { signTeam } from '../roster/show-team.ts';
import { changedSinceNews } from '../views/notices.ts';
import { buildPersonChanged } from '../views/person-messages.ts';

/** “Add to the team” about somebody who is new in Slack: puts them in the role that their title reads as. */
export const addJoiner = defineAction({
  actionId: actionIds.addJoiner,
  needs: 'planner',
  run: async ({ visit, reference, workspaceId }, deps) => {
    const offer = reference?.kind === 'thing' && reference.what === 'joiner' ? reference.id : '';
    const { id: userId, role } = parseRoleChange(offer);
    const tell = (lines: readonly string[], undo?: string) => ({
      kind: 'message' as const,
      message: buildPersonChanged({ lines, undo }, signTeam(visit, deps)),
    });
    if (!isRoleId(role)) return tell([changedSinceNews]);
    const who = await findPerson(userId, workspaceId, deps);
    if ('sentence' in who) return tell([escapeText(who.sentence)]);
    const user = await deps.people.find(workspaceId, userId);
    const person: Omit<Person, 'id'> = {
      who,
      roles: [{ role, share: 1 }],
      seniority: readTitle(user?.title ?? '')?.seniority ?? 'unknown',
      engagement: 'employee',
    };
    const result = await changeRoster(
      visit,
      (roster) =>
        findSamePerson(roster, who) || roster.length >= mostPeople ? undefined : addPerson(roster, person),
      deps,
    );
    return result.outcome === 'saved'
      ? tell(result.notice.lines, result.notice.undo)
      : tell([changedSinceNews]);
  },
});
