import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { ReminderStore, SavedReminder } from '../store/reminder-store.ts';

const pageSize = 100;

/** A long list of reminders, read a page at a time; others get their turn in between. */
export async function* pagesOf(
  readPage: ReminderStore['listRunning'],
  isStopping: () => boolean,
): AsyncGenerator<SavedReminder> {
  let after: SavedReminder | undefined;
  while (!isStopping()) {
    const page: readonly SavedReminder[] = await readPage(after, pageSize);
    yield* page;
    after = page.at(-1);
    if (page.length < pageSize) return;
    await yieldToOthers();
  }
}
