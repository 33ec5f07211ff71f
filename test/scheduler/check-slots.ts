import type { Slot } from '../../src/store/reminder-store.ts';

/** A message that Slack took, whatever it answered. */
export interface AcceptedPost {
  readonly slotId: string;
  readonly ts: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly isRepeat: boolean;
}

export interface CheckOptions {
  /** Where the channel cannot be read, one more post is allowed, if it is marked. */
  readonly isReadable: boolean;
  readonly now: number;
}

const catchUpWindow = 2 * 60 * 60 * 1000;
/** Finding out about a lost answer may take so long on top. */
const patience = 5 * 60 * 1000;

/** All that is wrong between the slots of the database and what Slack took: lost, doubled, early, late. */
export function checkSlots(
  slots: readonly Slot[],
  accepted: readonly AcceptedPost[],
  { isReadable, now }: CheckOptions,
): readonly string[] {
  const posts = Map.groupBy(accepted, ({ slotId }) => slotId);
  const known = new Set(slots.map(({ slotId }) => slotId));
  const strangers = [...posts.keys()].filter((slotId) => !known.has(slotId));
  const keys = Map.groupBy(
    slots,
    ({ workspaceId, reminderId, key }) => `${workspaceId} ${reminderId} ${key}`,
  );
  return [
    ...strangers.map((slotId) => `${slotId} was posted and is in no database`),
    ...[...keys].flatMap(([key, same]) => (same.length > 1 ? [`${key} has ${same.length} slots`] : [])),
    ...slots.flatMap((slot) =>
      problemsOf(slot, posts.get(slot.slotId) ?? [], isReadable, now).map(
        (problem) =>
          `${slot.reminderId} ${slot.key} (${slot.state}${slot.why ? `, ${slot.why}` : ''}): ${problem}`,
      ),
    ),
  ];
}

function problemsOf(
  slot: Slot,
  posts: readonly AcceptedPost[],
  isReadable: boolean,
  now: number,
): readonly string[] {
  const [first, second, ...more] = posts;
  const problems: string[] = [];
  if (more.length > 0) problems.push('posted a third time');
  if (second && isReadable) problems.push('doubled');
  if (second && !second.isRepeat) problems.push('doubled without a mark');
  if (slot.state === 'sent' && !posts.some(({ ts }) => ts === slot.ts)) problems.push('lost: sent is not so');
  if (first && !['sent', 'unsure', 'posting', 'failed'].includes(slot.state))
    problems.push('posted, and the database does not know it');
  if (['due', 'claimed', 'posting', 'unsure'].includes(slot.state) && slot.dueAt < now - catchUpWindow)
    problems.push('lost: nobody looks at it');
  for (const { at } of posts) {
    if (at < slot.dueAt) problems.push(`early by ${slot.dueAt - at} ms`);
    if (at > slot.dueAt + catchUpWindow + patience) problems.push(`late by ${at - slot.dueAt} ms`);
  }
  return problems;
}
