import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { findReminder } from '../reminders/open-reminder.ts';
import { showListAgain } from '../reminders/switch-reminder.ts';
import { refreshHome } from '../settings/save-settings.ts';
import { buildNotice } from '../views/notices.ts';

/** "Delete": nothing of it is posted once this is answered. */
export const deleteReminder = defineAction({
  actionId: actionIds.deleteReminder,
  needs: 'planner',
  run: async (request, deps) => {
    const { reference, visit } = request;
    const found = await findReminder(reference, visit, deps);
    if ('sentence' in found) return { kind: 'message', message: buildNotice(found.sentence) };
    const { workspaceId, reminderId, channelId: where } = found.saved;
    const made = { by: visit.userId, at: deps.now().toString() };
    await deps.store.reminders.delete(workspaceId, reminderId, made);
    const done = `:white_check_mark: The reminder in <#${where}> is deleted.`;
    refreshHome(visit, deps);
    return showListAgain(request, done, deps);
  },
});
