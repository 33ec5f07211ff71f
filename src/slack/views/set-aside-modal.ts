import type { ModalView } from '@slack/types';
import type { RoleId } from '../../knowledge/roles/index.ts';
import { section } from '../blocks/message.ts';
import { callbackIds } from '../ids.ts';
import { buildReasonInput } from './decision-modal.ts';
import { buildFormModal } from './form-modal.ts';
import { roleName } from './role-text.ts';

/** Why a role is not needed. */
export function buildSetAsideModal(facts: {
  readonly role: RoleId;
  readonly reference: string;
  readonly reason: string | null;
  readonly notice?: string | undefined;
}): ModalView {
  return buildFormModal({
    callbackId: callbackIds.setAsideRole,
    title: 'Set a role aside',
    submit: 'Set aside',
    reference: facts.reference,
    notice: facts.notice,
    blocks: [
      section(
        `*${roleName(facts.role)}* is not advised any more then. The risk that it lowers is still shown.`,
      ),
      buildReasonInput(
        'Why you do not need it',
        'Everybody who sees the team sees this reason.',
        facts.reason,
      ),
    ],
  });
}
