import { advise } from '../advice/advise.ts';
import { compareText } from '../team/compare-text.ts';
import type { Team } from '../team/team.ts';
import type { Digest } from './digest.ts';
import { type Gap, urgencies } from './gap.ts';
import { type GapState, mostPosts } from './gap-state.ts';
import { reminderKinds } from './kinds/index.ts';
import type { Reminder } from './reminder.ts';

export interface DigestFacts {
  readonly reminderId: string;
  readonly reminder: Pick<Reminder, 'kinds'>;
  readonly team: Team;
  /** When the answers were saved last; a date in UTC. */
  readonly savedOn: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
  readonly gapStates: readonly GapState[];
}

/** What a channel is to be told today, the most urgent first; undefined where there is nothing to say. */
export function composeDigest(facts: DigestFacts): Digest | undefined {
  const { reminderId, gapStates, today } = facts;
  const states = new Map(gapStates.map((state) => [state.key, state]));
  const gaps = findGaps(facts).filter((gap) => isToTell(gap, states.get(gap.key), reminderId, today));
  if (gaps.length === 0) return undefined;
  return { date: today.toString(), gaps, notes: [], isRepeat: false };
}

/** Everything of which a reminder's kinds have something to say, whether it was snoozed or not. */
export function findGaps({
  reminder,
  team,
  savedOn,
  today,
}: Pick<DigestFacts, 'reminder' | 'team' | 'savedOn' | 'today'>): readonly Gap[] {
  const advice = advise(team, today);
  const gaps = reminderKinds
    .filter(({ id }) => reminder.kinds.includes(id))
    .flatMap((kind) => kind.findGaps({ team, advice, savedOn, today }));
  return [...new Map(gaps.map((gap) => [gap.key, gap])).values()].toSorted(compareGaps);
}

/** What was decided or counted holds only for the facts that it was decided on. */
function isToTell(
  { facts }: Gap,
  state: GapState | undefined,
  reminderId: string,
  today: Temporal.PlainDate,
): boolean {
  if (state?.facts !== facts) return true;
  const { decision, posts } = state;
  if (decision && (decision.kind !== 'snoozed' || decision.until > today.toString())) return false;
  return (posts[reminderId] ?? 0) < mostPosts;
}

function compareGaps(one: Gap, other: Gap): number {
  return (
    urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency) ||
    compareText(one.date ?? '9999', other.date ?? '9999') ||
    compareText(one.key, other.key)
  );
}
