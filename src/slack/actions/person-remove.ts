import { removePerson } from '../../team/roster.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { fingerprint } from '../payloads/fingerprint.ts';
import { changeRoster } from '../roster/change-person.ts';
import { asPerson, showPerson } from '../roster/show-person.ts';
import { showInPlace, showTeam } from '../roster/show-team.ts';
import { buildNoticeModal, outdatedForm } from '../views/notices.ts';
import { changedBeforeRemoval, notOnTheTeam } from '../views/person-messages.ts';

/** Takes somebody off the team, if they still are as the form showed them. Slack has asked whether that is meant. */
export const personRemove = defineAction({
  actionId: actionIds.removeFromTeam,
  needs: 'planner',
  run: async (request, deps) => {
    const { visit } = request;
    const reference = asPerson(request.reference);
    if (!reference) return showInPlace(request, buildNoticeModal('The team', outdatedForm));
    const { id, seen } = reference;
    const page = { personId: id };
    const result = await changeRoster(
      visit,
      (roster) => {
        const person = roster.find((one) => one.id === id);
        return person && fingerprint(person) === seen ? removePerson(roster, id) : undefined;
      },
      deps,
    );
    if (result.outcome === 'saved')
      return showInPlace(request, showTeam(visit, deps, { team: result.team, notice: result.notice }));
    const { team } = result;
    const person = team.roster.find((one) => one.id === id);
    return showInPlace(
      request,
      person
        ? showPerson(visit, person, deps, { notice: changedBeforeRemoval })
        : showTeam(visit, deps, { ...page, team, notice: { lines: [notOnTheTeam] } }),
    );
  },
});
