import type { KnownBlock, ModalView } from '@slack/types';
import type { RoleId } from '../../knowledge/roles/index.ts';
import type { Gap } from '../../reminders/gap.ts';
import { longestOutsideName } from '../../team/roster.ts';
import { input, plain } from '../blocks/elements.ts';
import { section } from '../blocks/message.ts';
import { callbackIds } from '../ids.ts';
import { type HireForm, hiringBlocks } from '../payloads/hiring-values.ts';
import { untilBlock } from '../payloads/reminder-values.ts';
import { buildReasonInput } from './decision-modal.ts';
import { buildFormModal } from './form-modal.ts';
import { describeGap } from './gap-text.ts';
import { buildHireModal } from './hire-modal.ts';

interface GapModal {
  readonly gap: Gap;
  readonly reference: string;
  readonly notice?: string | undefined;
}

/** Who fills the role of a gap. */
export function buildFillGapModal(facts: {
  readonly role: RoleId;
  readonly reference: string;
  readonly form: HireForm;
  readonly notice?: string | undefined;
}): ModalView {
  return { ...buildHireModal(facts), callback_id: callbackIds.fillGap };
}

/** Who covers a gap for now. */
export function buildCoverModal({
  gap,
  reference,
  notice,
  form,
}: GapModal & { readonly form: Pick<HireForm, 'userId' | 'name'> }): ModalView {
  return buildFormModal({
    callbackId: callbackIds.coverGap,
    title: 'Covered by…',
    submit: 'Save',
    reference,
    notice,
    blocks: [
      section(`${describeGap(gap)} Who covers it for now? I do not ask again until the facts change.`),
      ...buildWhoInputs(form),
    ],
  });
}

function buildWhoInputs({ userId, name }: Pick<HireForm, 'userId' | 'name'>): readonly KnownBlock[] {
  return [
    input({
      blockId: hiringBlocks.user,
      label: 'Person in Slack',
      isOptional: true,
      element: {
        type: 'users_select',
        action_id: 'user',
        placeholder: plain('Choose a person'),
        ...(userId ? { initial_user: userId } : {}),
      },
    }),
    input({
      blockId: hiringBlocks.name,
      label: 'Or the name of somebody outside Slack',
      isOptional: true,
      element: {
        type: 'plain_text_input',
        action_id: 'name',
        max_length: longestOutsideName,
        ...(name ? { initial_value: name.slice(0, longestOutsideName) } : {}),
      },
    }),
  ];
}

/** Until when not to be reminded of a gap. */
export function buildSnoozeModal({
  gap,
  reference,
  notice,
  date,
}: GapModal & { readonly date: string }): ModalView {
  return buildFormModal({
    callbackId: callbackIds.snoozeGap,
    title: 'Snooze',
    submit: 'Snooze',
    reference,
    notice,
    blocks: [
      section(`${describeGap(gap)} It comes back on the day that you choose, or sooner if its facts change.`),
      input({
        blockId: untilBlock,
        label: 'Until',
        element: { type: 'datepicker', action_id: 'until', initial_date: date },
      }),
    ],
  });
}

/** Why something that a digest names is not needed. */
export function buildDismissModal({
  gap,
  reference,
  notice,
  reason,
}: GapModal & { readonly reason: string | null }): ModalView {
  const means =
    gap.role && !gap.task
      ? 'The role is set aside: it is not advised any more, and the risk that it lowers is still shown.'
      : 'I do not ask again until the facts change.';
  return buildFormModal({
    callbackId: callbackIds.dismissGap,
    title: 'Not needed',
    submit: 'Not needed',
    reference,
    notice,
    blocks: [
      section(`${describeGap(gap)} ${means}`),
      buildReasonInput('Why it is not needed', 'Everybody in the channel sees this reason.', reason),
    ],
  });
}
