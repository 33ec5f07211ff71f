import { openView, pushView } from '../connection/views.ts';
import type { KnownDelivery } from '../intake/delivery.ts';
import type { PayloadKind } from '../intake/payload.ts';
import { actionPayload, submissionPayload } from '../payloads/payloads.ts';
import { buildNotice, buildNoticeModal, notStored } from '../views/notices.ts';
import { type Answering, tellPrivately } from './answering.ts';

/**
 * Tells a person, where they look, that what they did was not done because it cannot be stored at the moment. A form stays open with all
 * that was typed.
 */
export async function tellNotStored(
  kind: PayloadKind,
  { payload, acknowledge }: KnownDelivery,
  answering: Answering,
): Promise<void> {
  try {
    if (kind === 'command') acknowledge({ response_type: 'ephemeral', ...buildNotice(notStored) });
    if (kind === 'submission') acknowledge(besideFirstInput(payload));
    acknowledge();
    if (kind === 'action') await tellClicker(payload, answering);
  } catch (error) {
    answering.deps.log.error({ err: error }, 'somebody could not be told that nothing was done');
  }
}

function besideFirstInput(payload: unknown): object {
  const submission = submissionPayload.safeParse(payload);
  const input = submission.data?.view.blocks.find(({ type }) => type === 'input');
  if (input) return { response_action: 'errors', errors: { [input.block_id]: notStored } };
  return { response_action: 'push', view: notStoredModal };
}

/** On top of the form, so that what was typed stays underneath; from Home as a modal, since there is no channel. */
async function tellClicker(payload: unknown, answering: Answering): Promise<void> {
  const click = actionPayload.parse(payload);
  switch (click.view?.type) {
    case 'modal':
      return pushView(answering.slack, click, notStoredModal);
    case 'home':
      return void (await openView(answering.slack, click, notStoredModal));
    default:
      return tellPrivately(click, buildNotice(notStored), answering);
  }
}

const notStoredModal = buildNoticeModal('Not done', notStored);
