import { z } from 'zod';
import { isRoleId } from '../../knowledge/roles/index.ts';
import {
  type Assignment,
  engagements,
  findSamePerson,
  longestOutsideName,
  mostPeople,
  type Person,
  seniorities,
  type Who,
} from '../../team/roster.ts';
import { cleanText } from '../blocks/text.ts';
import type { Deps } from '../deps.ts';
import { type PersonForm, personBlocks } from '../payloads/person-values.ts';
import { formatShare, readShare } from '../payloads/share.ts';
import { findPerson } from './find-person.ts';

/** Sentences by block id. */
export type FormErrors = { readonly [blockId: string]: string };

export type EnteredPerson =
  | { readonly outcome: 'person'; readonly person: Omit<Person, 'id'> }
  | { readonly outcome: 'problems'; readonly errors: FormErrors };

/** Where the form was opened: for whom, if they are on the roster already, and with whom beside them. */
interface FormContext {
  readonly known: Person | undefined;
  readonly roster: readonly Person[];
  readonly workspaceId: string;
}

/** The person that the form describes, or all that is wrong with it, each beside its field. */
export async function readPerson(
  form: PersonForm,
  context: FormContext,
  deps: Pick<Deps, 'people'>,
): Promise<EnteredPerson> {
  const who = await readWho(form, context, deps);
  const roles = readRoles(form, context.known);
  const dates = readDates(form);
  const errors = { ...problemsOf(who), ...problemsOf(roles), ...problemsOf(dates) };
  if ('errors' in who || 'errors' in roles || 'errors' in dates) return { outcome: 'problems', errors };
  return {
    outcome: 'person',
    person: {
      who: who.value,
      roles: roles.value,
      seniority: seniorities.find(({ id }) => id === form.seniority)?.id ?? 'unknown',
      engagement: engagements.find((engagement) => engagement === form.engagement) ?? 'employee',
      ...dates.value,
    },
  };
}

type Read<Value> = { readonly value: Value } | { readonly errors: FormErrors };

function problemsOf(read: Read<unknown>): FormErrors {
  return 'errors' in read ? read.errors : {};
}

function problem(blockId: string, sentence: string): { readonly errors: FormErrors } {
  return { errors: { [blockId]: sentence } };
}

async function readWho(
  { userId, name }: PersonForm,
  { known, roster, workspaceId }: FormContext,
  deps: Pick<Deps, 'people'>,
): Promise<Read<Who>> {
  const outside = cleanText(name ?? '');
  if (userId && outside) return problem(personBlocks.name, 'Choose a person or type a name, not both.');
  if (!userId && !outside) {
    if (known?.who.kind === 'unnamed') return { value: known.who };
    return problem(personBlocks.user, 'Choose a person, or type a name below for somebody outside Slack.');
  }
  const block = userId ? personBlocks.user : personBlocks.name;
  if (outside.length > longestOutsideName)
    return problem(block, `Use at most ${longestOutsideName} characters for a name.`);
  // Whoever is on the roster stays on it, also when they have left Slack.
  const isKept = known?.who.kind === 'slack' && known.who.userId === userId;
  const who = isKept
    ? known.who
    : userId
      ? await findPerson(userId, workspaceId, deps)
      : ({ kind: 'outside', name: outside } as const);
  if ('sentence' in who) return problem(block, who.sentence);
  const others = roster.filter((person) => person !== known);
  if (findSamePerson(others, who))
    return problem(block, 'They are on the team already. Go back and press “Edit” beside their name.');
  if (!known && roster.length >= mostPeople)
    return problem(block, `A team holds at most ${mostPeople} people, and there are ${roster.length} on it.`);
  return { value: who };
}

function readRoles({ roles: rows }: PersonForm, known: Person | undefined): Read<readonly Assignment[]> {
  const errors: { [blockId: string]: string } = {};
  const assignments: Assignment[] = [];
  for (const [row, { role, share: typed }] of rows.entries()) {
    const held = known?.roles.find((assignment) => assignment.role === role);
    // A share that was not touched is kept to the last digit.
    const isKept = held !== undefined && typed === formatShare(held.share);
    const share = isKept ? held.share : typed?.trim() ? readShare(typed) : 1;
    if (role === null) {
      if (typed?.trim()) errors[personBlocks.role(row)] = 'Choose the role that this share is for.';
      continue;
    }
    if (!isRoleId(role)) errors[personBlocks.role(row)] = 'Choose one of the roles.';
    else if (assignments.some((other) => other.role === role))
      errors[personBlocks.role(row)] = 'This role stands above already; choose another one, or none.';
    else if (share === undefined) errors[personBlocks.share(row)] = shareProblem;
    else assignments.push({ role, share });
  }
  if (Object.keys(errors).length > 0) return { errors };
  return assignments.length > 0
    ? { value: assignments }
    : problem(personBlocks.role(0), 'Choose at least one role.');
}

export const shareProblem =
  'Enter a share of a week from 1 % to 100 %, such as 50 %, 0.5 or half; empty means all of it.';

function readDates({ startsOn, endsOn }: PersonForm): Read<Pick<Person, 'startsOn' | 'endsOn'>> {
  const isDate = (date: string | null) => date === null || z.iso.date().safeParse(date).success;
  if (!isDate(startsOn)) return problem(personBlocks.startsOn, 'Choose a date from the calendar.');
  if (!isDate(endsOn)) return problem(personBlocks.endsOn, 'Choose a date from the calendar.');
  if (startsOn && endsOn && endsOn < startsOn)
    return problem(personBlocks.endsOn, 'The last day cannot be before the first one.');
  return { value: { ...(startsOn ? { startsOn } : {}), ...(endsOn ? { endsOn } : {}) } };
}
