import { defineCommand } from '../listener.ts';
import { findNextReminder } from '../reminders/show-reminders.ts';
import { showAdvice } from '../show-advice.ts';
import { buildNotice, nothingSaved } from '../views/notices.ts';

export const status = defineCommand({
  id: 'status',
  summary: 'the advice from the saved answers at once, how old they are, and the next reminder',
  usage: '',
  examples: ['/aiteam status'],
  needs: 'viewer',
  isReadOnly: true,
  run: async ({ visit, channelId }, deps) => {
    const { saved } = visit;
    if (!saved) return { kind: 'message', message: buildNotice(nothingSaved, true) };
    const reminder = await findNextReminder(visit, deps);
    return { kind: 'message', message: await showAdvice(saved, { visit, channelId }, deps, reminder) };
  },
});
