import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { switchReminder } from '../reminders/switch-reminder.ts';

/** "Resume": the reminder runs from its next date on. */
export const resumeReminder = defineAction({
  actionId: actionIds.resumeReminder,
  needs: 'planner',
  run: (request, deps) => switchReminder(request, undefined, deps),
});
