import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { showReminders } from '../reminders/show-reminders.ts';

/** "Show reminders": all of the team, with their buttons. */
export const listReminders = defineAction({
  actionId: actionIds.listReminders,
  needs: 'viewer',
  run: async (request, deps) => ({ kind: 'message', message: await showReminders(request, deps) }),
});
