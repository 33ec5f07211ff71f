import type { ModalView } from '@slack/types';
import { input, plain } from '../blocks/elements.ts';
import type { Message } from '../blocks/message.ts';
import { context, section } from '../blocks/message.ts';
import { callbackIds } from '../ids.ts';

export const shareChannelBlock = 'share-channel';

/** Where to share, and exactly what will be public. */
export function buildShareModal(message: Message, reference: string, notice?: string): ModalView {
  return {
    type: 'modal',
    callback_id: callbackIds.shareAdvice,
    private_metadata: reference,
    title: plain('Share the advice'),
    submit: plain('Post it'),
    close: plain('Cancel'),
    blocks: [
      ...(notice ? [section(`:warning: ${notice}`)] : []),
      input({
        blockId: shareChannelBlock,
        label: 'Channel',
        hint: 'Everybody in the channel will see the message below.',
        element: {
          type: 'conversations_select',
          action_id: 'channel',
          default_to_current_conversation: true,
          filter: { include: ['public', 'private'], exclude_bot_users: true },
        },
      }),
      { type: 'divider' },
      context('This is what will be posted:'),
      ...message.blocks,
    ],
  };
}
