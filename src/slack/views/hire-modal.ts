import type { ModalView } from '@slack/types';
import type { RoleId } from '../../knowledge/roles/index.ts';
import { longestOutsideName, seniorities } from '../../team/roster.ts';
import { input, option, plain } from '../blocks/elements.ts';
import { section } from '../blocks/message.ts';
import { callbackIds } from '../ids.ts';
import { type HireForm, hiringBlocks } from '../payloads/hiring-values.ts';
import { buildFormModal } from './form-modal.ts';
import { roleName } from './role-text.ts';

/** Who fills a role, from when, how senior, and for how much of a week. */
export function buildHireModal(facts: {
  readonly role: RoleId;
  readonly reference: string;
  readonly form: HireForm;
  readonly notice?: string | undefined;
}): ModalView {
  const { form } = facts;
  const levels = seniorities.map(({ id, label }) => option(label, id));
  const level = levels.find(({ value }) => value === form.seniority) ?? levels[0];
  return buildFormModal({
    callbackId: callbackIds.hiredPerson,
    title: 'Role filled',
    submit: 'Put on the team',
    reference: facts.reference,
    notice: facts.notice,
    blocks: [
      section(
        `Who fills *${roleName(facts.role)}*? Somebody who is on the team already gets the role in addition.`,
      ),
      input({
        blockId: hiringBlocks.user,
        label: 'Person in Slack',
        isOptional: true,
        element: {
          type: 'users_select',
          action_id: 'user',
          placeholder: plain('Choose a person'),
          ...(form.userId ? { initial_user: form.userId } : {}),
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
          ...(form.name ? { initial_value: form.name.slice(0, longestOutsideName) } : {}),
        },
      }),
      input({
        blockId: hiringBlocks.startsOn,
        label: 'First day',
        hint: 'Empty means that they are there already.',
        isOptional: true,
        element: {
          type: 'datepicker',
          action_id: 'starts-on',
          ...(form.startsOn ? { initial_date: form.startsOn } : {}),
        },
      }),
      input({
        blockId: hiringBlocks.seniority,
        label: 'Seniority',
        isOptional: true,
        element: {
          type: 'static_select',
          action_id: 'seniority',
          options: levels,
          ...(level ? { initial_option: level } : {}),
        },
      }),
      input({
        blockId: hiringBlocks.share,
        label: 'Share of the week in this role',
        hint: 'Such as 50 %, 0.5 or half; empty means all of it.',
        isOptional: true,
        element: {
          type: 'plain_text_input',
          action_id: 'share',
          max_length: 20,
          ...(form.share ? { initial_value: form.share.slice(0, 20) } : {}),
        },
      }),
    ],
  });
}
