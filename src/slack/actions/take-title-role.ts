import { isRoleId } from '../../knowledge/roles/index.ts';
import { changePerson } from '../../team/roster.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { fingerprint } from '../payloads/fingerprint.ts';
import { parseRoleChange, takeRole } from '../people-news/take-role.ts';
import { changeRoster } from '../roster/change-person.ts';
import { signTeam } from '../roster/show-team.ts';
import { changedSinceNews } from '../views/notices.ts';
import { buildPersonChanged } from '../views/person-messages.ts';

/** “Change to ML Engineer”: somebody takes the role that their new title reads as, if they still are as the message said. */
export const takeTitleRole = defineAction({
  actionId: actionIds.takeTitleRole,
  needs: 'planner',
  run: async ({ visit, reference }, deps) => {
    const offer = reference?.kind === 'thing' && reference.what === 'title-role' ? reference : undefined;
    const { id, role } = parseRoleChange(offer?.id ?? '');
    const result = await changeRoster(
      visit,
      (roster) => {
        const person = roster.find((one) => one.id === id);
        const changed =
          person && isRoleId(role) && fingerprint(person) === offer?.seen && takeRole(person, role);
        return changed ? changePerson(roster, changed) : undefined;
      },
      deps,
    );
    const notice = result.outcome === 'saved' ? result.notice : { lines: [changedSinceNews] };
    return { kind: 'message', message: buildPersonChanged(notice, signTeam(visit, deps)) };
  },
});
