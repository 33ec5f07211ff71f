import { isRoleId } from '../../knowledge/roles/index.ts';
import type { Draft, PeopleForm } from '../../team/draft.ts';
import { emptyPeopleForm } from '../../team/draft.ts';
import { addPeople, mostPeople, type NewPeople, seniorities } from '../../team/roster.ts';
import type { Deps } from '../deps.ts';
import type { PeopleField } from '../payloads/questionnaire-values.ts';
import { findPerson } from '../roster/find-person.ts';

/** Shares that the form offers, in per cent of a week. */
export const shareChoices = [100, 80, 60, 50, 40, 20] as const;

/** At most so many people without names in one entry. */
export const mostAtOnce = 50;

export type EnteredPeople =
  | { readonly outcome: 'nothing-entered' }
  | { readonly outcome: 'added'; readonly draft: Draft }
  | { readonly outcome: 'problem'; readonly field: PeopleField; readonly sentence: string };

/** The draft with the people in the form put on the roster, or what is wrong with them and in which field. */
export async function enterPeople(
  draft: Draft,
  workspaceId: string,
  deps: Pick<Deps, 'people'>,
): Promise<EnteredPeople> {
  const { peopleForm: form } = draft;
  if (!form.role && !form.userId && !form.people) return { outcome: 'nothing-entered' };
  if (!form.role || !isRoleId(form.role)) {
    return problem('role', 'Choose the role that this person or these people have.');
  }
  const people = Number(form.people ?? '1');
  if (!Number.isInteger(people) || people < 1 || people > mostAtOnce) {
    return problem('people', `Enter a whole number from 1 to ${mostAtOnce}.`);
  }
  if (form.userId && people > 1) {
    return problem(
      'people',
      'Leave the number empty when you choose a person; add the others in a second step.',
    );
  }
  const who: Awaited<ReturnType<typeof findPerson>> = form.userId
    ? await findPerson(form.userId, workspaceId, deps)
    : { kind: 'unnamed' };
  if ('sentence' in who) return problem('userId', who.sentence);

  const added: NewPeople = {
    who,
    people,
    role: form.role,
    share: readShare(form),
    seniority: readSeniority(form),
  };
  const roster = addPeople(draft.team.roster, added);
  if (roster.length > mostPeople) {
    return problem(
      'people',
      `A team holds at most ${mostPeople} people; there are ${draft.team.roster.length} on it.`,
    );
  }
  return {
    outcome: 'added',
    draft: { ...draft, team: { ...draft.team, roster }, peopleForm: emptyPeopleForm(form.revision + 1) },
  };
}

function problem(field: PeopleField, sentence: string): EnteredPeople {
  return { outcome: 'problem', field, sentence };
}

function readShare(form: PeopleForm): number {
  const share = shareChoices.find((choice) => String(choice) === form.share) ?? 100;
  return share / 100;
}

function readSeniority(form: PeopleForm): NewPeople['seniority'] {
  return seniorities.find((seniority) => seniority.id === form.seniority)?.id ?? 'unknown';
}
