import { snoozeChoices } from '../../reminders/snooze.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { snooze } from '../reminders/snooze.ts';
import { buildNotice, olderButton } from '../views/notices.ts';

/** The menu beside "Snooze": the gap comes back on the day that is chosen, or when its facts change. */
export const chooseSnooze = defineAction({
  actionId: actionIds.snoozeGap,
  needs: 'planner',
  run: async (request, deps) => {
    const choice = snoozeChoices.find((one) => one === request.value);
    if (!choice) return { kind: 'message', message: buildNotice(olderButton) };
    return snooze(request, choice, deps);
  },
});
