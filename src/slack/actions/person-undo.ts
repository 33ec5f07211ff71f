import {
  addPerson,
  changePerson,
  findSamePerson,
  mostPeople,
  type Person,
  removePerson,
} from '../../team/roster.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { fingerprint } from '../payloads/fingerprint.ts';
import type { UndoReference } from '../payloads/reference.ts';
import { changeRoster } from '../roster/change-person.ts';
import { showInPlace, showTeam, signTeam } from '../roster/show-team.ts';
import { buildPersonChanged, cannotUndo, tooLateToUndo } from '../views/person-messages.ts';
import type { TeamNotice } from '../views/team-modal.ts';

/** Puts somebody back to how they were before a change, if nobody changed them since. Nobody is told of a role again. */
export const personUndo = defineAction({
  actionId: actionIds.undoPerson,
  needs: 'planner',
  run: async (request, deps) => {
    const { visit, reference, view } = request;
    const isInTime =
      reference?.kind === 'undo-person' && deps.now().epochMilliseconds <= reference.until * 1000;
    const result = isInTime
      ? await changeRoster(visit, (roster) => undo(roster, reference), deps, { isQuiet: true })
      : undefined;
    const notice: TeamNotice =
      result?.outcome === 'saved'
        ? { ...result.notice, lines: ['Undone.', ...result.notice.lines] }
        : { lines: [result ? cannotUndo : tooLateToUndo] };
    if (!view) return { kind: 'message', message: buildPersonChanged(notice, signTeam(visit, deps)) };
    return showInPlace(request, showTeam(visit, deps, { ...(result ? { team: result.team } : {}), notice }));
  },
});

/** Undefined where they are no longer as the change left them. */
function undo(roster: readonly Person[], { id, seen, before }: UndoReference): readonly Person[] | undefined {
  const person = roster.find((one) => one.id === id);
  if (before && !person) return putBack(roster, before, seen);
  if (fingerprint(person) !== seen) return undefined;
  return before ? changePerson(roster, before) : removePerson(roster, id);
}

/** After a removal, unless they were put on the team anew since. */
function putBack(roster: readonly Person[], before: Person, seen: string): readonly Person[] | undefined {
  if (seen !== fingerprint(undefined) || roster.length >= mostPeople) return undefined;
  if (findSamePerson(roster, before.who)) return undefined;
  const { id: _, ...person } = before;
  return roster.some(({ id }) => id === before.id) ? addPerson(roster, person) : [...roster, before];
}
