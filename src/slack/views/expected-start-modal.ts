import type { ModalView } from '@slack/types';
import type { RoleId } from '../../knowledge/roles/index.ts';
import { input, plain } from '../blocks/elements.ts';
import { section } from '../blocks/message.ts';
import { callbackIds } from '../ids.ts';
import { hiringBlocks } from '../payloads/hiring-values.ts';
import { buildFormModal } from './form-modal.ts';
import { roleName } from './role-text.ts';

/** When somebody is expected to start in a role in hiring. */
export function buildExpectedStartModal(facts: {
  readonly role: RoleId;
  readonly reference: string;
  readonly date: string | null;
  readonly notice?: string | undefined;
}): ModalView {
  return buildFormModal({
    callbackId: callbackIds.expectedStart,
    title: 'Expected start',
    submit: 'Save',
    reference: facts.reference,
    notice: facts.notice,
    blocks: [
      section(`*${roleName(facts.role)}* is in hiring.`),
      input({
        blockId: hiringBlocks.expectedStart,
        label: 'Expected first day',
        hint: 'Leave it empty if nobody is in sight; the usual time to hire counts then.',
        isOptional: true,
        element: {
          type: 'datepicker',
          action_id: 'expected-start',
          placeholder: plain('No date yet'),
          ...(facts.date ? { initial_date: facts.date } : {}),
        },
      }),
    ],
  });
}
