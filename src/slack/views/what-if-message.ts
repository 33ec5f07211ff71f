import { findDifference } from '../../advice/advice-difference.ts';
import { milestoneKinds } from '../../knowledge/milestones.ts';
import { findQuestion, notSure, questions } from '../../knowledge/questions.ts';
import { findRole } from '../../knowledge/roles/index.ts';
import type { Team } from '../../team/team.ts';
import { actions, button } from '../blocks/elements.ts';
import { buildMessage, type Message, type MessagePart } from '../blocks/message.ts';
import { formatDate } from '../blocks/text.ts';
import { actionIds } from '../ids.ts';
import { describeAdviceLists, nameNext } from './difference-lines.ts';
import type { AdviceToShow } from './next-hire-message.ts';
import { describeRoster } from './roster-text.ts';

export interface WhatIf {
  readonly before: AdviceToShow;
  readonly after: AdviceToShow;
  readonly answers: { readonly before: Team; readonly after: Team };
}

/** What was changed, and what it would change: before, after, and the difference. Nothing of it is saved. */
export function buildWhatIf({ before, after, answers }: WhatIf): Message {
  const changed = describeInput(answers.before, answers.after);
  const difference = describeOutcome(before, after);
  return buildMessage(
    [
      { kind: 'heading', text: 'What if' },
      ...(changed.length > 0
        ? [list('If', changed), ...difference]
        : [{ kind: 'paragraph', text: 'You changed nothing, so nothing would change.' } as const]),
      {
        kind: 'small-print',
        text: 'Nothing of this is saved. `/aiteam next-hire` changes the answers for good.',
      },
    ],
    [actions('what-if-actions', [button('Try something else', actionIds.tryWhatIf)])],
  );
}

function describeInput(before: Team, after: Team): readonly string[] {
  return [
    ...describeAnswers(before, after),
    ...describeDates(before, after),
    ...describePeople(before, after),
  ];
}

function describeAnswers(before: Team, after: Team): readonly string[] {
  return questions
    .filter(({ id }) => before.answers[id] !== after.answers[id])
    .map(({ id, name }) => `*${name}*: ${label(id, before)} → ${label(id, after)}`);
}

function label(id: (typeof questions)[number]['id'], { answers }: Team): string {
  const answer: string = answers[id];
  return findQuestion(id).options.find((option) => option.id === answer)?.label ?? notSure.label;
}

function describeDates(before: Team, after: Team): readonly string[] {
  const shown = (date: string | undefined) => (date ? formatDate(date) : 'no date');
  return milestoneKinds
    .filter(({ id }) => before.milestones[id] !== after.milestones[id])
    .map(({ id, name }) => `*${name}*: ${shown(before.milestones[id])} → ${shown(after.milestones[id])}`);
}

/** How many names a line has; of a large team, the lines would be all there is. */
const mostNamed = 8;

function describePeople(before: Team, after: Team): readonly string[] {
  const were = describeRoster(before.roster);
  const are = describeRoster(after.roster);
  const changed = (roster: Team['roster'], others: readonly string[]) => {
    const short = describeRoster(roster, mostNamed);
    return describeRoster(roster).flatMap((line, place) =>
      others.includes(line) ? [] : (short[place] ?? []),
    );
  };
  const roles = (ids: Team['nobodyFor']) => ids.map((id) => findRole(id).name).join(', ') || 'none';
  const nobody =
    before.nobodyFor.join() === after.nobodyFor.join()
      ? []
      : [`*Nobody could cover*: ${roles(before.nobodyFor)} → ${roles(after.nobodyFor)}`];
  return [
    ...changed(after.roster, were).map((line) => `On the team: ${line}`),
    ...changed(before.roster, are).map((line) => `No longer: ${line}`),
    ...nobody,
  ];
}

function describeOutcome(before: AdviceToShow, after: AdviceToShow): readonly MessagePart[] {
  const difference = findDifference(before.advice, after.advice);
  const { nextHire } = difference;
  const told = describeAdviceLists(difference, after.advice.today);
  return [
    list('Next hire', [`Before: *${nameNext(nextHire.before)}*`, `After: *${nameNext(nextHire.after)}*`]),
    ...told,
    ...(nextHire.isSame && told.length === 0
      ? [{ kind: 'paragraph', text: 'The advice would stay the same.' } as const]
      : []),
  ];
}

function list(title: string, items: readonly string[]): MessagePart {
  return { kind: 'list', title, items };
}
