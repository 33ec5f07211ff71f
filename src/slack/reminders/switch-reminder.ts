import type { PauseReason } from '../../reminders/delivery.ts';
import type { Deps } from '../deps.ts';
import type { ActionReply, ActionRequest } from '../listener.ts';
import { buildNotice } from '../views/notices.ts';
import { findReminder } from './open-reminder.ts';
import { saveReminder } from './save-reminder.ts';
import { showReminders } from './show-reminders.ts';

/** Pauses a reminder for this reason, or lets it run again, and shows the list as it is then. */
export async function switchReminder(
  { reference, visit, channelId }: ActionRequest,
  paused: PauseReason | undefined,
  deps: Deps,
): Promise<ActionReply> {
  const found = await findReminder(reference, visit, deps);
  if ('sentence' in found) return { kind: 'message', message: buildNotice(found.sentence) };
  const { saved: before } = found;
  const outcome = await saveReminder({ ...before, paused, before, by: visit.userId }, deps);
  const done = outcome.outcome === 'changed' ? changedMeanwhile : paused ? pausedNow : resumedNow;
  return { kind: 'message', message: await showReminders({ visit, channelId }, deps, { done }) };
}

const pausedNow = ':white_check_mark: It is paused. “Resume” lets it run again.';
const resumedNow = ':white_check_mark: It runs again, from its next date on.';
const changedMeanwhile =
  'It was changed or posted just now, so nothing was done. This is how the reminders stand; decide again.';
