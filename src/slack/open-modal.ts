import type { ModalView } from '@slack/types';
import type { AnsweringWithClient } from './answering.ts';
import { buildNoticeModal } from './views/notices.ts';
import { slackErrorCode } from './web-client.ts';
import { withinTime } from './within-time.ts';

/** Slack spells the errors of triggers in two ways. */
const tooLate = [
  'expired_trigger_id',
  'exchanged_trigger_id',
  'invalid_trigger_id',
  'trigger_expired',
  'trigger_exchanged',
];

/** What became of work that ends in a modal or in something else. */
export type Opened<Reply> =
  /** Not a modal: to be answered another way. `loadingViewId` is the modal that was opened while the work went on. */
  | {
      readonly outcome: 'reply';
      readonly reply: Exclude<Reply, { readonly kind: 'modal' }>;
      readonly loadingViewId?: string;
    }
  | { readonly outcome: 'opened' }
  /** The person has to press again: Slack gives three seconds from the click. */
  | { readonly outcome: 'too-late' };

/**
 * Opens the modal that the work results in. A trigger lives three seconds, so if the work takes longer than our patience, a
 * loading view is opened with it and replaced when the work is done.
 */
export async function openWhenReady<Reply extends { readonly kind: string }>(
  triggerId: string,
  work: Promise<Reply | { readonly kind: 'modal'; readonly view: ModalView }>,
  { client, patience }: AnsweringWithClient,
): Promise<Opened<Reply>> {
  try {
    const first = await withinTime(work, patience.trigger);
    const loading =
      first.kind === 'late'
        ? await client.views.open({ trigger_id: triggerId, view: loadingView })
        : undefined;
    const reply = first.kind === 'done' ? first.result : await work;
    const loadingViewId = loading?.view?.id;
    if (!isModal(reply)) {
      return {
        outcome: 'reply',
        reply: reply as Exclude<Reply, { kind: 'modal' }>,
        ...(loadingViewId ? { loadingViewId } : {}),
      };
    }
    if (loadingViewId) await client.views.update({ view_id: loadingViewId, view: reply.view });
    else await client.views.open({ trigger_id: triggerId, view: reply.view });
    return { outcome: 'opened' };
  } catch (error) {
    if (tooLate.includes(slackErrorCode(error) ?? '')) return { outcome: 'too-late' };
    throw error;
  }
}

export const pressAgain = 'That took longer than Slack allows for opening a form. Please press the button.';

const loadingView = buildNoticeModal('One moment', 'Loading what is saved for this workspace…');

function isModal(reply: {
  readonly kind: string;
}): reply is { readonly kind: 'modal'; readonly view: ModalView } {
  return reply.kind === 'modal';
}
