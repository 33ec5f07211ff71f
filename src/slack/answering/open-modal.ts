import type { ModalView } from '@slack/types';
import { openView, type Trigger } from '../connection/views.ts';
import { replaceView, slackErrorCode } from '../connection/web-client.ts';
import { buildNoticeModal } from '../views/notices.ts';
import type { Answering } from './answering.ts';
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
  trigger: Trigger,
  work: Promise<Reply | { readonly kind: 'modal'; readonly view: ModalView }>,
  { slack, patience }: Answering,
): Promise<Opened<Reply>> {
  let loadingViewId: string | undefined;
  try {
    const first = await withinTime(work, patience.trigger);
    if (first.kind === 'late') {
      loadingViewId = await openView(slack, trigger, loadingView);
    }
    const reply = first.kind === 'done' ? first.result : await work;
    if (!isModal(reply)) {
      return {
        outcome: 'reply',
        reply: reply as Exclude<Reply, { kind: 'modal' }>,
        ...(loadingViewId ? { loadingViewId } : {}),
      };
    }
    if (loadingViewId) await replaceView(slack, trigger.workspaceId, loadingViewId, reply.view);
    else await openView(slack, trigger, reply.view);
    return { outcome: 'opened' };
  } catch (error) {
    if (tooLate.includes(slackErrorCode(error) ?? '')) return { outcome: 'too-late' };
    if (loadingViewId) await replaceView(slack, trigger.workspaceId, loadingViewId, notDoneView);
    throw error;
  }
}

/** Ends the loading view, if there is one, once the answer was told another way. */
export async function endLoading(
  { loadingViewId }: { readonly loadingViewId?: string },
  { workspaceId }: Pick<Trigger, 'workspaceId'>,
  { slack }: Pick<Answering, 'slack'>,
): Promise<void> {
  if (loadingViewId) await replaceView(slack, workspaceId, loadingViewId, doneView);
}

export const pressAgain = 'That took longer than Slack allows for opening a form. Please press the button.';

const loadingView = buildNoticeModal('One moment', 'Loading what is saved for this workspace…');
const doneView = buildNoticeModal('Done', 'The answer is in the channel, visible to you alone.');
const notDoneView = buildNoticeModal('Not done', 'This did not work. The channel says more, to you alone.');

function isModal(reply: {
  readonly kind: string;
}): reply is { readonly kind: 'modal'; readonly view: ModalView } {
  return reply.kind === 'modal';
}
