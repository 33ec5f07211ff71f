import type { PauseReason } from '../../reminders/delivery.ts';
import type { SavedReminder } from '../../store/reminder-store.ts';
import type { Deps } from '../deps.ts';
import { buildChannelNews, type ChannelNews } from '../views/channel-news-message.ts';
import { signReminder } from './references.ts';
import { saveReminder } from './save-reminder.ts';

/** An event of a channel. */
export interface ChannelEvent {
  readonly workspaceId: string;
  readonly channelId: string;
  /** When it happened, by Slack's clock, as Slack writes it. */
  readonly eventTs: string;
}

/** So often something else may change a reminder in between. */
const mostTries = 3;

/**
 * Pauses the reminders of a channel, or lets them run again, as far as they stand as this says; those that changed. An event
 * that comes twice changes nothing the second time, and one that comes after a newer one nothing at all.
 */
export async function switchChannel(
  { workspaceId, channelId, eventTs }: ChannelEvent,
  { from, to }: { readonly from: PauseReason | undefined; readonly to: PauseReason | undefined },
  deps: Deps,
): Promise<readonly SavedReminder[]> {
  const { reminders } = deps.store;
  const changed: SavedReminder[] = [];
  for (const { reminderId } of await reminders.listOfChannel(workspaceId, channelId, eventTs)) {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const before = await reminders.find(workspaceId, reminderId);
      if (!before || before.paused !== from || before.channelId !== channelId) break;
      const saved = await saveReminder({ ...before, paused: to, before, by: '' }, deps);
      if (saved.outcome === 'changed') continue;
      changed.push({ ...before, paused: to, version: before.version + 1 });
      break;
    }
  }
  await reminders.noteChannelEvent(workspaceId, channelId, eventTs);
  return changed;
}

/** Tells each owner once what became of the reminders of a channel. */
export async function tellOwners(
  workspaceId: string,
  reminders: readonly SavedReminder[],
  news: ChannelNews,
  deps: Deps,
): Promise<void> {
  for (const [ownerId, own] of Map.groupBy(reminders, ({ reminder }) => reminder.ownerId)) {
    const references = own.map((saved) => signReminder(saved, deps));
    const message = buildChannelNews(own, references, news);
    const isTold = await deps.tell(workspaceId, ownerId, message);
    if (!isTold) deps.log.warn({ userId: ownerId, news }, 'the owner of a reminder could not be told');
  }
}
