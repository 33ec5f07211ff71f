import type { OwnerNews } from '../reminders/delivery.ts';
import type { SavedReminder } from '../store/reminder-store.ts';
import type { SchedulerDeps } from './deps.ts';

/** Tells the owner; where that fails, the log says so, and nothing else is held up by it. */
export async function tellOwner(deps: SchedulerDeps, saved: SavedReminder, news: OwnerNews): Promise<void> {
  try {
    await deps.tellOwner(saved, news);
  } catch (error) {
    const { workspaceId: workspace, reminderId: reminder } = saved;
    deps.log.error(
      { err: error, workspace, reminder, news: news.kind },
      'The owner of a reminder could not be told',
    );
  }
}
