import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { switchReminder } from '../reminders/switch-reminder.ts';

/** "Pause": nothing is posted until somebody resumes it. */
export const pauseReminder = defineAction({
  actionId: actionIds.pauseReminder,
  needs: 'planner',
  run: (request, deps) => switchReminder(request, 'by-hand', deps),
});
