import type { KnownBlock, ModalView } from '@slack/types';
import { type RoleId, roles } from '../../knowledge/roles/index.ts';
import { input, option, plain } from '../blocks/elements.ts';
import { section } from '../blocks/message.ts';
import { callbackIds } from '../ids.ts';
import { type DecisionForm, hiringBlocks, longestReason, nobody } from '../payloads/hiring-values.ts';
import { buildFormModal } from './form-modal.ts';
import { roleName } from './role-text.ts';

export interface DecisionModal {
  /** The role that is advised. */
  readonly role: RoleId;
  readonly reference: string;
  readonly typed: DecisionForm;
  readonly notice?: string | undefined;
}

/** What to do instead of the advice, and why. */
export function buildDecisionModal({ role, reference, typed, notice }: DecisionModal): ModalView {
  const options = [
    option('Nobody for it now', nobody),
    ...roles.filter(({ id }) => id !== role).map(({ id, name }) => option(name, id)),
  ];
  const chosen = options.find(({ value }) => value === typed.instead) ?? options[0];
  return buildFormModal({
    callbackId: callbackIds.overrideAdvice,
    title: 'Decide otherwise',
    submit: 'Keep this decision',
    reference,
    notice,
    blocks: [
      section(
        `The rules advise to hire for *${roleName(role)}*. What they say stays; your decision is shown beside it.`,
      ),
      input({
        blockId: hiringBlocks.instead,
        label: 'Hire instead',
        element: {
          type: 'static_select',
          action_id: 'instead',
          options,
          ...(chosen ? { initial_option: chosen } : {}),
        },
      }),
      buildReasonInput('Why', 'Everybody who sees the advice sees this reason.', typed.reason),
    ],
  });
}

/** A reason in a few words, which is always asked for. */
export function buildReasonInput(label: string, hint: string, typed: string | null): KnownBlock {
  return input({
    blockId: hiringBlocks.reason,
    label,
    hint,
    element: {
      type: 'plain_text_input',
      action_id: 'reason',
      multiline: true,
      max_length: longestReason,
      placeholder: plain('In a sentence or two'),
      ...(typed ? { initial_value: typed.slice(0, longestReason) } : {}),
    },
  });
}
