import type { ModalView } from '@slack/types';
import type { SavedReminder } from '../../store/reminder-store.ts';
import type { Deps } from '../deps.ts';
import type { ActionReply } from '../listener.ts';
import type { Reference } from '../payloads/reference.ts';
import type { ReminderForm } from '../payloads/reminder-values.ts';
import { buildNotice, nothingSaved } from '../views/notices.ts';
import { buildReminderModal } from '../views/reminder-modal.ts';
import type { Visit } from '../visit.ts';
import { formOf, newReminderForm } from './form-of.ts';
import { readReminder, signReminder } from './references.ts';
import { mostReminders } from './save-reminder.ts';

type Opened = Extract<ActionReply, { readonly kind: 'message' | 'modal' }>;

/** Opens the form for a new reminder of a channel, if there is a team to be reminded of. */
export async function openNewReminder(
  visit: Visit,
  channelId: string | undefined,
  deps: Deps,
): Promise<Opened> {
  const { workspaceId, teamId } = visit;
  if (!visit.saved) return { kind: 'message', message: buildNotice(nothingSaved, true) };
  const existing = await deps.store.reminders.list(workspaceId, teamId);
  if (existing.length >= mostReminders) return { kind: 'message', message: buildNotice(tooMany) };
  const form = await newReminderForm(visit, channelId, deps);
  const reference = signReminder({ workspaceId, teamId, channelId }, deps);
  return { kind: 'modal', view: buildReminderModal({ reference, isNew: true, form }) };
}

const tooMany = `A team has at most ${mostReminders} reminders. Change one, or delete one first: \`/aiteam remind list\` shows them.`;

/** The form for a saved reminder, with what is saved or what was typed. */
export function showReminderForm(
  saved: SavedReminder,
  channelId: string | undefined,
  deps: Pick<Deps, 'references'>,
  { form = formOf(saved), notice }: { readonly form?: ReminderForm; readonly notice?: string } = {},
): ModalView {
  const reference = signReminder({ ...saved, channelId }, deps);
  return buildReminderModal({ reference, isNew: false, form, notice });
}

/** The saved reminder that a button or form is about, or a sentence where it is not there any more. */
export async function findReminder(
  reference: Reference | undefined,
  { workspaceId, teamId }: Visit,
  deps: Pick<Deps, 'store'>,
): Promise<{ readonly saved: SavedReminder; readonly seen: number } | { readonly sentence: string }> {
  const target = readReminder(reference);
  const saved = target?.reminderId && (await deps.store.reminders.find(workspaceId, target.reminderId));
  if (!target || !saved || saved.teamId !== teamId) return { sentence: reminderIsGone };
  return { saved, seen: target.version ?? 0 };
}

export const reminderIsGone =
  'This reminder was deleted meanwhile, so nothing was done. `/aiteam remind list` shows those that are there.';
