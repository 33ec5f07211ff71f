import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { snooze } from '../reminders/snooze.ts';

/** "Snooze": the gap comes back on the next working day of the channel, or when its facts change. */
export const snoozeNow = defineAction({
  actionId: actionIds.snoozeNow,
  needs: 'planner',
  run: (request, deps) => snooze(request, 'next-business-day', deps),
});
