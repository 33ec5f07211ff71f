import { randomUUID } from 'node:crypto';
import type { PauseReason } from '../../reminders/delivery.ts';
import type { Reminder } from '../../reminders/reminder.ts';
import { nextOccurrence, type Occurrence } from '../../reminders/schedule.ts';
import type { SavedReminder } from '../../store/reminder-store.ts';
import type { Deps } from '../deps.ts';

/** A team with more reminders than this has too many. */
export const mostReminders = 20;

export interface ReminderChange {
  readonly workspaceId: string;
  readonly teamId: string;
  readonly channelId: string;
  readonly reminder: Reminder;
  readonly paused?: PauseReason | undefined;
  /** As it was when the change was made; undefined for a new one. */
  readonly before?: SavedReminder | undefined;
  /** Slack user id; empty for what the bot itself found out. */
  readonly by: string;
}

/** "changed": somebody else changed it, or it began to post meanwhile; nothing was saved then. */
export type SavedChange =
  | { readonly outcome: 'saved'; readonly reminderId: string; readonly next: Occurrence | undefined }
  | { readonly outcome: 'changed' };

/** When a reminder comes next; undefined where its calendar never lets it. */
export function findNext(
  { reminder, before }: Pick<ReminderChange, 'reminder' | 'before'>,
  deps: Pick<Deps, 'now' | 'holidays'>,
): Occurrence | undefined {
  const moment = deps.now().epochMilliseconds;
  return nextOccurrence(reminder, { moment, key: before?.lastKey }, deps.holidays);
}

/** Saves a reminder with its next occurrence, if it is still as it was. */
export async function saveReminder(change: ReminderChange, deps: Deps): Promise<SavedChange> {
  const { before, paused, by, workspaceId, teamId, channelId, reminder } = change;
  const next = paused === undefined ? findNext(change, deps) : undefined;
  const reminderId = before?.reminderId ?? randomUUID();
  const isSaved = await deps.store.reminders.save({
    workspaceId,
    teamId,
    channelId,
    reminder,
    paused,
    reminderId,
    expectedVersion: before?.version ?? 0,
    next,
    by,
    at: deps.now().toString(),
  });
  return isSaved ? { outcome: 'saved', reminderId, next } : { outcome: 'changed' };
}
