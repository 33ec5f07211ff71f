import type { HomeView, ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Deps } from '../deps.ts';
import { slackErrorCode } from './web-client.ts';

/** Publishes somebody's Home. */
export function createPublishHome(client: WebClient): Deps['publishHome'] {
  return async (userId, view: HomeView) => {
    await client.views.publish({ user_id: userId, view });
  };
}

/** Replaces a modal that is still the one that was seen last. */
export function createUpdateModal(client: WebClient): Deps['updateModal'] {
  return async (viewId, view: ModalView, hash) => {
    try {
      const updated = await client.views.update({ view_id: viewId, view, ...(hash ? { hash } : {}) });
      return updated.view?.hash;
    } catch (error) {
      const code = slackErrorCode(error);
      if (code !== 'not_found' && code !== 'hash_conflict') throw error;
      return undefined;
    }
  };
}
