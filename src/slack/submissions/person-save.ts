import { addPerson, changePerson, findSamePerson, mostPeople, type Person } from '../../team/roster.ts';
import type { Deps } from '../deps.ts';
import { callbackIds } from '../ids.ts';
import { defineSubmission, type SubmissionReply } from '../listener.ts';
import { fingerprint } from '../payloads/fingerprint.ts';
import { type PersonForm, readPersonForm } from '../payloads/person-values.ts';
import type { ThingReference } from '../payloads/reference.ts';
import { changeRoster } from '../roster/change-person.ts';
import { readPerson } from '../roster/read-person.ts';
import { asPerson, newPerson, showPerson, showPersonAgain } from '../roster/show-person.ts';
import { showTeam } from '../roster/show-team.ts';
import { dateOf } from '../saved-team.ts';
import { buildNoticeModal, outdatedForm } from '../views/notices.ts';
import { describePerson } from '../views/person-change-lines.ts';
import { changedMeanwhile, removedMeanwhile, tryAgain } from '../views/person-messages.ts';
import type { Visit } from '../visit.ts';

/** Saves one person, new or changed; where somebody else changed the same person meanwhile, the later one sees it and decides. */
export const personSave = defineSubmission({
  callbackId: callbackIds.savePerson,
  needs: 'planner',
  run: async (request, deps) => {
    const { view, visit } = request;
    const reference = asPerson(request.reference);
    if (!reference) return { kind: 'replaced-modal', view: buildNoticeModal('The team', outdatedForm) };
    const form = readPersonForm(view.state);
    const roster = visit.saved?.team.roster ?? [];
    const known = roster.find(({ id }) => id === reference.id);
    if (!known && reference.id !== newPerson) return showCurrent(visit, { form, current: undefined }, deps);
    const entered = await readPerson(form, { known, roster, workspaceId: visit.workspaceId }, deps);
    if (entered.outcome === 'problems') {
      return {
        kind: 'field-errors',
        errors: entered.errors,
        view: (notice) => showPersonAgain(visit, { reference, form, notice }, deps),
      };
    }
    const result = await changeRoster(visit, (now) => withPerson(now, entered.person, reference), deps);
    if (result.outcome === 'saved') {
      const { team, notice } = result;
      const personId = reference.id === newPerson ? result.personId : reference.id;
      return { kind: 'replaced-modal', view: showTeam(visit, deps, { team, personId, notice }) };
    }
    if (reference.id === newPerson)
      return {
        kind: 'replaced-modal',
        view: showPersonAgain(visit, { reference, form, notice: tryAgain }, deps),
      };
    const current = result.team.roster.find(({ id }) => id === reference.id);
    return showCurrent(visit, { form, current }, deps);
  },
});

/** Undefined where the person is not as they were seen, or would stand on the roster twice. */
function withPerson(
  roster: readonly Person[],
  person: Omit<Person, 'id'>,
  { id, seen }: ThingReference,
): readonly Person[] | undefined {
  const known = findSamePerson(roster, person.who);
  if (known && known.id !== id) return undefined;
  if (id === newPerson) return roster.length < mostPeople ? addPerson(roster, person) : undefined;
  const current = roster.find((one) => one.id === id);
  if (!current || fingerprint(current) !== seen) return undefined;
  return changePerson(roster, { id, ...person });
}

/** What was typed, on top of what somebody else saved meanwhile: sending it again replaces theirs. */
function showCurrent(
  visit: Visit,
  { form, current }: { readonly form: PersonForm; readonly current: Person | undefined },
  deps: Deps,
): SubmissionReply {
  const notice = current
    ? changedMeanwhile(describePerson(current, dateOf(deps.now()).toString()))
    : removedMeanwhile;
  return { kind: 'replaced-modal', view: showPerson(visit, current, deps, { form, notice }) };
}
