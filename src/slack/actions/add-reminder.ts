import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { openNewReminder } from '../reminders/open-reminder.ts';

/** "Remind us" and "Add a reminder": the form for a new one. */
export const addReminder = defineAction({
  actionId: actionIds.addReminder,
  needs: 'planner',
  run: ({ visit, channelId }, deps) => openNewReminder(visit, channelId, deps),
});
