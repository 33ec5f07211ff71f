import type { SchedulerDeps } from './deps.ts';
import { pagesOf } from './pages.ts';

/**
 * Computes all next slots anew where the time zone data are others than at the last start. Slots whose moment is past are
 * left alone: they are dealt with before, and what was is never due again.
 */
export async function rescheduleReminders(
  deps: SchedulerDeps,
  timeZoneData: string,
  isStopping: () => boolean,
): Promise<number> {
  const { reminders, log } = deps;
  const known = await reminders.findNote('time-zone-data');
  if (known === timeZoneData) return 0;
  let count = 0;
  if (known !== undefined) {
    for await (const saved of pagesOf(reminders.listRunning, isStopping)) {
      if (await reminders.reschedule(saved, deps.nextSlot(saved, await reminders.now()))) count += 1;
    }
    if (isStopping()) return count;
  }
  await reminders.saveNote('time-zone-data', timeZoneData);
  log.info({ timeZoneData, before: known, reminders: count }, 'The time zone data are these');
  return count;
}
