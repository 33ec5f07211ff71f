import type { SavedReminder } from '../store/reminder-store.ts';
import type { SchedulerDeps } from './deps.ts';
import { pagesOf } from './pages.ts';
import { tellOwner } from './tell-owner.ts';

/** Once a day: lets those reminders run again that were paused because they could not be posted, and now can. */
export async function lookAtUnreachable(deps: SchedulerDeps, isStopping: () => boolean): Promise<number> {
  const { reminders } = deps;
  const today = new Date(await reminders.now()).toISOString().slice(0, 10);
  if ((await reminders.findNote('looked-at-unreachable-on')) === today) return 0;
  // Noted before: a start that fails again and again does not ask Slack again and again.
  await reminders.saveNote('looked-at-unreachable-on', today);
  let resumed = 0;
  for await (const saved of pagesOf(reminders.listUnreachable, isStopping)) {
    if ((await canPost(deps, saved)) && (await resume(deps, saved))) resumed += 1;
  }
  return resumed;
}

async function canPost(deps: SchedulerDeps, saved: SavedReminder): Promise<boolean> {
  try {
    return await deps.canPost(saved);
  } catch (error) {
    deps.log.warn({ err: error, reminder: saved.reminderId }, 'A paused reminder could not be tried');
    return false;
  }
}

async function resume(deps: SchedulerDeps, saved: SavedReminder): Promise<boolean> {
  const now = await deps.reminders.now();
  const isSaved = await deps.reminders.save({
    ...saved,
    paused: undefined,
    expectedVersion: saved.version,
    next: deps.nextSlot(saved, now),
    by: '',
    at: new Date(now).toISOString(),
  });
  if (isSaved) await tellOwner(deps, saved, { kind: 'resumed' });
  return isSaved;
}
