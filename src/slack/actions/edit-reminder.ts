import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { findReminder, showReminderForm } from '../reminders/open-reminder.ts';
import { buildNotice } from '../views/notices.ts';

/** "Change": the form with what is saved now. */
export const editReminder = defineAction({
  actionId: actionIds.editReminder,
  needs: 'planner',
  run: async ({ reference, visit, userId, channelId = userId }, deps) => {
    const found = await findReminder(reference, visit, deps);
    if ('sentence' in found) return { kind: 'message', message: buildNotice(found.sentence) };
    return { kind: 'modal', view: showReminderForm(found.saved, channelId, deps) };
  },
});
