import type { PauseReason } from '../../reminders/delivery.ts';
import type { Deps } from '../deps.ts';
import type { ActionReply, ActionRequest } from '../listener.ts';
import { refreshHome } from '../settings/save-settings.ts';
import { buildMessageModal } from '../views/message-modal.ts';
import { buildNotice } from '../views/notices.ts';
import { findReminder } from './open-reminder.ts';
import { saveReminder } from './save-reminder.ts';
import { showReminders } from './show-reminders.ts';

/** Pauses a reminder for this reason, or lets it run again, and shows the list as it is then. */
export async function switchReminder(
  request: ActionRequest,
  paused: PauseReason | undefined,
  deps: Deps,
): Promise<ActionReply> {
  const { reference, visit } = request;
  const found = await findReminder(reference, visit, deps);
  if ('sentence' in found) return { kind: 'message', message: buildNotice(found.sentence) };
  const { saved: before } = found;
  const outcome = await saveReminder({ ...before, paused, before, by: visit.userId }, deps);
  const done = outcome.outcome === 'changed' ? changedMeanwhile : paused ? pausedNow : resumedNow;
  refreshHome(visit, deps);
  return showListAgain(request, done, deps);
}

/** The list as it is now: in the place of the one that was clicked in, where that is a modal. */
export async function showListAgain(
  { visit, channelId, view }: ActionRequest,
  done: string,
  deps: Deps,
): Promise<ActionReply> {
  const message = await showReminders({ visit, channelId }, deps, { done });
  if (view?.type !== 'modal') return { kind: 'message', message };
  return { kind: 'replaced-modal', view: buildMessageModal(message) };
}

const pausedNow = ':white_check_mark: It is paused. “Resume” lets it run again.';
const resumedNow = ':white_check_mark: It runs again, from its next date on.';
const changedMeanwhile =
  'It was changed or posted just now, so nothing was done. This is how the reminders stand; decide again.';
