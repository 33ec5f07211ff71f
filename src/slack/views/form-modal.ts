import type { KnownBlock, ModalView } from '@slack/types';
import { plain } from '../blocks/elements.ts';
import { limits } from '../blocks/limits.ts';
import { section } from '../blocks/message.ts';

/** A modal to fill in, with a notice on top where something is to be said first. */
export function buildFormModal(facts: {
  readonly callbackId: string;
  readonly title: string;
  readonly submit: string;
  /** Signed: what the form is about. */
  readonly reference: string;
  /** As mrkdwn. */
  readonly notice?: string | undefined;
  readonly blocks: readonly KnownBlock[];
}): ModalView {
  return {
    type: 'modal',
    callback_id: facts.callbackId,
    private_metadata: facts.reference,
    title: plain(facts.title, limits.modalTitle),
    submit: plain(facts.submit),
    close: plain('Cancel'),
    blocks: [...(facts.notice ? [section(`:warning: ${facts.notice}`)] : []), ...facts.blocks],
  };
}
