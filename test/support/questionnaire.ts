import { milestoneKinds } from '../../src/knowledge/milestones.ts';
import { findQuestion, notSure, type QuestionId } from '../../src/knowledge/questions.ts';
import type { Answers } from '../../src/team/answers.ts';
import type { Milestones } from '../../src/team/milestones.ts';
import type { Person } from './person.ts';

/** What somebody enters about people in the third step, in the words of the form. */
export interface PeopleEntry {
  readonly role: string;
  /** A handle, `@ana`. */
  readonly person?: string;
  readonly number?: string;
  readonly seniority?: string;
  readonly share?: string;
}

export interface Filled {
  readonly answers?: Partial<Answers>;
  readonly people?: readonly PeopleEntry[];
  readonly milestones?: Milestones;
}

const firstStep: readonly QuestionId[] = ['kind', 'stage', 'phase', 'cast'];
const secondStep: readonly QuestionId[] = [
  'labelled-data',
  'serving',
  'business-critical',
  'leaving-vendor',
  'regulated',
  'exposed',
  'models-in-production',
];

/** Answers questions of the open step, each by its id and an option's. */
export async function answersQuestions(person: Person, answers: Partial<Answers>): Promise<void> {
  for (const [id, answer] of Object.entries(answers)) {
    const { text, options } = findQuestion(id as QuestionId);
    const label = options.find((option) => option.id === answer)?.label ?? notSure.label;
    await person.chooses(text, label);
  }
}

/** Fills the form for people, without pressing “Add to the team”. */
export async function entersPeople(person: Person, entry: PeopleEntry): Promise<void> {
  await person.chooses('Add people: role', entry.role);
  if (entry.person) await person.picks('Person', entry.person);
  if (entry.number) await person.fills('Number of people', entry.number);
  if (entry.seniority) await person.chooses('Seniority', entry.seniority);
  if (entry.share) await person.chooses('Share of the week in this role', entry.share);
}

/** Enters people and adds them. */
export async function addsPeople(person: Person, entry: PeopleEntry): Promise<void> {
  await entersPeople(person, entry);
  await person.clicks('Add to the team');
}

/** From the open first step to the third, answering on the way. */
export async function goesToTheTeam(person: Person, answers: Partial<Answers> = {}): Promise<void> {
  const only = (ids: readonly QuestionId[]) =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => ids.some((known) => known === id)));
  await person.sees('Step 1 of 3');
  await answersQuestions(person, only(firstStep));
  await person.submits();
  await person.sees('Step 2 of 3');
  await answersQuestions(person, only(secondStep));
  await person.submits();
  await person.sees('Step 3 of 3');
}

/** Types `/aiteam next-hire` and fills in all of it, up to the advice. */
export async function asksForTheNextHire(
  person: Person,
  { answers = {}, people = [], milestones = {} }: Filled = {},
): Promise<void> {
  await person.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(person, answers);
  for (const entry of people) await addsPeople(person, entry);
  for (const { id, name } of milestoneKinds) {
    const date = milestones[id];
    if (date) await person.fills(name, date);
  }
  await person.submits();
  await person.sees('Next hire:');
}

/** The newest message that somebody sees in a channel. */
export function newestMessage(person: Person, channel = '#ai-team') {
  const message = person.messages(channel).at(-1);
  if (!message) throw new Error(`There is no message in ${channel}.`);
  return message;
}

/** Blocks as the bot made them: Slack gives an id to each block that has none. */
export function withoutIds(blocks: readonly object[]): readonly object[] {
  return blocks.map((block) => ({ ...block, block_id: undefined }));
}
