import type { PostOutcome } from '../deps.ts';
import { callbackIds } from '../ids.ts';
import { defineSubmission } from '../listener.ts';
import { readReminderForm, reminderBlocks } from '../payloads/reminder-values.ts';
import { findReminder, showReminderForm } from '../reminders/open-reminder.ts';
import { readReminderOf } from '../reminders/read-reminder.ts';
import { readReminder } from '../reminders/references.ts';
import { findNext, saveReminder as save } from '../reminders/save-reminder.ts';
import { refreshHome } from '../settings/save-settings.ts';
import { buildNoticeModal, outdatedForm } from '../views/notices.ts';
import { buildReminderModal } from '../views/reminder-modal.ts';
import { buildReminderSet } from '../views/reminder-set-message.ts';

/** Saves a reminder once the bot has seen that it may post where it is for. */
export const saveReminder = defineSubmission({
  callbackId: callbackIds.saveReminder,
  needs: 'planner',
  run: async ({ reference, visit, userId, view }, deps) => {
    const target = readReminder(reference);
    if (!target) return { kind: 'replaced-modal', view: buildNoticeModal('Reminder', outdatedForm) };
    const found = target.reminderId ? await findReminder(reference, visit, deps) : undefined;
    if (found && 'sentence' in found)
      return { kind: 'replaced-modal', view: buildNoticeModal('Reminder', found.sentence) };
    const form = readReminderForm(view.state);
    const before = found?.saved;
    const again = (notice: string) =>
      buildReminderModal({ reference: view.private_metadata, isNew: !before, form, notice });
    const refuse = (errors: { readonly [blockId: string]: string }) =>
      ({ kind: 'field-errors', errors, view: again }) as const;
    if (found && found.seen !== found.saved.version) {
      const notice = changedMeanwhile;
      const fresh = showReminderForm(found.saved, target.channelId, deps, { form, notice });
      return { kind: 'replaced-modal', view: fresh };
    }
    const read = await readReminderOf(form, visit.workspaceId, deps);
    if (read.outcome === 'problems') return refuse(read.errors);
    const { channelId, reminder } = read;
    const next = findNext({ reminder, before }, deps);
    if (!next) return refuse({ [reminderBlocks.closedDays]: neverOpen });
    const paused = before?.paused === 'by-hand' ? before.paused : undefined;
    const nextAt = paused ? undefined : next.dueAt;
    const message = buildReminderSet({ channelId, reminder, nextAt });
    const probed = await deps.probe(visit.workspaceId, channelId, userId, message);
    if (probed !== 'posted') return refuse({ [reminderBlocks.channel]: problems[probed] });
    const { workspaceId, teamId } = visit;
    const saved = await save({ workspaceId, teamId, channelId, reminder, paused, before, by: userId }, deps);
    if (saved.outcome === 'changed')
      return { kind: 'replaced-modal', view: buildNoticeModal('Reminder', postedMeanwhile) };
    refreshHome(visit, deps);
    const asked = target.channelId ?? userId;
    return asked === channelId
      ? { kind: 'closed-modal' }
      : { kind: 'closed-modal', afterwards: { channelId: asked, message } };
  },
});

const changedMeanwhile =
  'Somebody changed this reminder since you opened the form. Below is what you entered; save it again if it still holds, or cancel.';

const postedMeanwhile =
  'The reminder was changed or posted just now, so nothing was saved. `/aiteam remind list` opens it anew.';

const neverOpen = 'With these working days and closed days the channel is never open. Take some out.';

const problems: { readonly [outcome in Exclude<PostOutcome, 'posted'>]: string } = {
  'not-there': 'I am not in this channel. Type /invite @aiteam there, then press “Save” again.',
  archived: 'This channel is archived. Choose another one.',
  refused: 'Slack does not let me post in this channel. Choose another one.',
};
