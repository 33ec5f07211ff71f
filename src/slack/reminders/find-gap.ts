import { findGaps } from '../../reminders/compose-digest.ts';
import type { Digest } from '../../reminders/digest.ts';
import type { Gap } from '../../reminders/gap.ts';
import { type GapState, newGapState } from '../../reminders/gap-state.ts';
import { type Calendar, usualCalendar } from '../../reminders/reminder.ts';
import { reminderKindIds } from '../../reminders/reminder-kind.ts';
import type { Slot } from '../../store/reminder-store.ts';
import type { Deps } from '../deps.ts';
import type { Reference } from '../payloads/reference.ts';
import { dateOf } from '../saved-team.ts';
import { describeNote, latestNote } from '../views/digest-note-text.ts';
import { describeGap } from '../views/gap-text.ts';
import { olderButton } from '../views/notices.ts';
import type { Visit } from '../visit.ts';
import { readGap } from './references.ts';

/** A gap of a digest that was posted. */
export interface PostedGap {
  readonly slot: Slot;
  readonly digest: Digest;
  readonly gap: Gap;
  /** Where it stands in the digest. */
  readonly place: number;
  /** The date where the reminder is, and its calendar; of a reminder that was deleted, in UTC and as usual. */
  readonly today: Temporal.PlainDate;
  readonly calendar: Calendar;
}

/** The same while it is still a gap, with what is remembered of it. */
export interface OpenGap extends PostedGap {
  readonly state: GapState;
}

type Asked = { readonly reference: Reference | undefined; readonly visit: Visit };

/** What a digest's button is about, or why it says nothing any more; a sentence as mrkdwn. */
export async function findPostedGap(
  { reference, visit: { workspaceId } }: Asked,
  deps: Deps,
): Promise<PostedGap | { readonly sentence: string }> {
  const about = readGap(reference);
  if (!about) return { sentence: olderButton };
  const slot = await deps.store.reminders.findSlot(workspaceId, about.slotId);
  const gap = slot?.digest?.gaps[about.gap];
  if (!slot?.digest || !gap) return { sentence: forgotten };
  const saved = await deps.store.reminders.find(workspaceId, slot.reminderId);
  const now = deps.now();
  const today = saved ? now.toZonedDateTimeISO(saved.reminder.schedule.zone).toPlainDate() : dateOf(now);
  const calendar = saved?.reminder.calendar ?? usualCalendar;
  return { slot, digest: slot.digest, gap, place: about.gap, today, calendar };
}

/** The same for a button that does something about it: only while it is as it was said, and nobody did anything about it yet. */
export async function findOpenGap(
  asked: Asked,
  deps: Deps,
): Promise<OpenGap | { readonly sentence: string }> {
  const posted = await findPostedGap(asked, deps);
  if ('sentence' in posted) return posted;
  const { digest, gap, today } = posted;
  const note = latestNote(digest, gap.key);
  if (note)
    return { sentence: `Somebody was first. ${describeNote(note)} Press “Undo” there to decide anew.` };
  const { saved, workspaceId, teamId } = asked.visit;
  if (!saved) return { sentence: closed };
  const savedOn = dateOf(Temporal.Instant.from(saved.updatedAt));
  const gaps = findGaps({ reminder: { kinds: reminderKindIds }, team: saved.team, savedOn, today });
  const current = gaps.find(({ key }) => key === gap.key) ?? gaps.find((other) => isAboutTheSame(other, gap));
  if (!current) return { sentence: closed };
  if (current.key !== gap.key || current.facts !== gap.facts) return { sentence: tellChanged(current) };
  const states = await deps.store.reminders.gapStates(workspaceId, teamId);
  const known = states.find(({ key, facts }) => key === gap.key && facts === gap.facts);
  return { ...posted, state: known ?? newGapState(gap.key, gap.facts) };
}

/** A role that was coming is another gap once it is late. */
function isAboutTheSame(one: Gap, other: Gap): boolean {
  return one.role !== undefined && one.role === other.role && one.task === other.task;
}

const forgotten =
  'This reminder is so old that I do not keep it any more, so nothing was done. `/aiteam status` shows how things stand.';

const closed =
  'This is settled meanwhile, so there is nothing left to do about it. The next reminder leaves it out.';

function tellChanged(current: Gap): string {
  return `This has changed since the reminder, so nothing was done. It stands so now: ${describeGap(current)} The next reminder asks about that.`;
}
