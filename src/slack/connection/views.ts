import type { HomeView, ModalView } from '@slack/types';
import type { Deps } from '../deps.ts';
import type { SlackCalls } from './as-bot.ts';
import { slackErrorCode } from './web-client.ts';

/** Publishes somebody's Home. */
export function createPublishHome({ client, asBot }: SlackCalls): Deps['publishHome'] {
  return async (workspaceId, userId, view: HomeView) => {
    await client.views.publish({ ...(await asBot(workspaceId)), user_id: userId, view });
  };
}

/** Replaces a modal that is still the one that was seen last. */
export function createUpdateModal({ client, asBot }: SlackCalls): Deps['updateModal'] {
  return async (workspaceId, viewId, view: ModalView, hash) => {
    try {
      const updated = await client.views.update({
        ...(await asBot(workspaceId)),
        view_id: viewId,
        view,
        ...(hash ? { hash } : {}),
      });
      return updated.view?.hash;
    } catch (error) {
      const code = slackErrorCode(error);
      if (code !== 'not_found' && code !== 'hash_conflict') throw error;
      return undefined;
    }
  };
}

/** Where a person is who pressed something: their trigger opens one modal. */
export interface Trigger {
  readonly workspaceId: string;
  readonly triggerId: string;
}

/** Opens a modal; its id, if Slack tells. */
export async function openView(
  { client, asBot }: SlackCalls,
  { workspaceId, triggerId }: Trigger,
  view: ModalView,
): Promise<string | undefined> {
  const opened = await client.views.open({ ...(await asBot(workspaceId)), trigger_id: triggerId, view });
  return opened.view?.id;
}

/** Opens a modal on top of the one that is open. */
export async function pushView(
  { client, asBot }: SlackCalls,
  { workspaceId, triggerId }: Trigger,
  view: ModalView,
): Promise<void> {
  await client.views.push({ ...(await asBot(workspaceId)), trigger_id: triggerId, view });
}
