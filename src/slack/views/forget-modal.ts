import type { ModalView } from '@slack/types';
import { plain } from '../blocks/elements.ts';
import { section } from '../blocks/message.ts';
import { callbackIds } from '../ids.ts';

/** What forgetting somebody does, before it is done. */
export function buildForgetModal(userId: string, reference: string): ModalView {
  return {
    type: 'modal',
    callback_id: callbackIds.forgetPerson,
    private_metadata: reference,
    title: plain('Forget a person'),
    submit: plain('Forget them'),
    close: plain('Cancel'),
    blocks: [
      section(
        `<@${userId}> is removed everywhere in AI Team: on every team of this workspace, in permissions, drafts and the log. Where they held a role, a seat without a name stays, so that the advice stays the same.`,
      ),
      section('*This cannot be undone.*'),
    ],
  };
}
