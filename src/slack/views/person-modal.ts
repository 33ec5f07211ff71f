import type { KnownBlock, ModalView } from '@slack/types';
import { roles } from '../../knowledge/roles/index.ts';
import { engagements, longestOutsideName, seniorities } from '../../team/roster.ts';
import { actions, button, input, option, plain } from '../blocks/elements.ts';
import { section } from '../blocks/message.ts';
import { actionIds, callbackIds } from '../ids.ts';
import { type PersonForm, personBlocks } from '../payloads/person-values.ts';
import { engagementLabels } from './person-text.ts';
import { roleGroups, rolesOf } from './role-picker.ts';

/** The form begins with so many rows for roles. */
const leastRows = 3;

export interface PersonToShow {
  readonly form: PersonForm;
  /** The signed reference of the person, or of a new one. */
  readonly reference: string;
  /** The name of somebody who is on the roster, as it is; undefined for a new person. */
  readonly name: string | undefined;
  /** Mrkdwn; a sentence at the top that must not be missed. */
  readonly notice?: string | undefined;
}

/** The form for one person: who it is, their roles with a share each, and their terms. */
export function buildPersonModal({ form, reference, name, notice }: PersonToShow): ModalView {
  return {
    type: 'modal',
    callback_id: callbackIds.savePerson,
    private_metadata: reference,
    title: plain(name === undefined ? 'Add a person' : 'Edit a person'),
    submit: plain('Save'),
    close: plain('Close'),
    blocks: [
      ...(notice ? [section(`:warning: ${notice}`)] : []),
      ...buildWho(form),
      ...buildRoles(form),
      ...buildTerms(form),
      actions('person-actions', [
        button('Back to the team', actionIds.showTeam),
        ...(name === undefined ? [] : [buildRemoval(name)]),
      ]),
    ],
  };
}

/** How many rows for roles the form shows. */
export function countRows({ roles: rows }: Pick<PersonForm, 'roles'>): number {
  return Math.min(Math.max(leastRows, rows.length), roles.length);
}

function buildWho({ userId, name }: PersonForm): readonly KnownBlock[] {
  return [
    input({
      blockId: personBlocks.user,
      label: 'Person',
      isOptional: true,
      element: { type: 'users_select', action_id: 'value', ...(userId ? { initial_user: userId } : {}) },
    }),
    input({
      blockId: personBlocks.name,
      label: 'Or a name, for somebody outside Slack',
      isOptional: true,
      element: {
        type: 'plain_text_input',
        action_id: 'value',
        max_length: longestOutsideName,
        ...(name ? { initial_value: name } : {}),
      },
    }),
  ];
}

function buildRoles(form: PersonForm): readonly KnownBlock[] {
  const count = countRows(form);
  const rows = Array.from({ length: count }, (_, row) => buildRole(form.roles[row], row)).flat();
  const more = actions('person-more-roles', [button('Another role', actionIds.moreRoles)]);
  return count < roles.length ? [...rows, more] : rows;
}

function buildRole(held: PersonForm['roles'][number] | undefined, row: number): readonly KnownBlock[] {
  const chosen = roles.find(({ id }) => id === held?.role);
  return [
    input({
      blockId: personBlocks.role(row),
      label: `Role ${row + 1}`,
      isOptional: row > 0,
      element: {
        type: 'static_select',
        action_id: 'value',
        option_groups: roleGroups.map(({ id, title }) => ({
          label: plain(title),
          options: rolesOf(id).map((role) => option(role.name, role.id)),
        })),
        ...(chosen ? { initial_option: option(chosen.name, chosen.id) } : {}),
      },
    }),
    input({
      blockId: personBlocks.share(row),
      label: `Share of a week in role ${row + 1}`,
      isOptional: true,
      element: {
        type: 'plain_text_input',
        action_id: 'value',
        placeholder: plain('50 %, 0.5 or half; empty means all of it'),
        ...(held?.share ? { initial_value: held.share } : {}),
      },
    }),
  ];
}

function buildTerms({ seniority, engagement, startsOn, endsOn }: PersonForm): readonly KnownBlock[] {
  const levels = seniorities.map(({ id, label }) => option(label, id));
  const kinds = engagements.map((id) => option(engagementLabels[id], id));
  return [
    choose(personBlocks.seniority, 'Seniority', { options: levels, chosen: seniority ?? 'unknown' }),
    choose(personBlocks.engagement, 'Engagement', { options: kinds, chosen: engagement ?? 'employee' }),
    chooseDate(personBlocks.startsOn, 'First day', startsOn),
    chooseDate(personBlocks.endsOn, 'Last day', endsOn),
  ];
}

function choose(
  blockId: string,
  label: string,
  { options, chosen }: { readonly options: ReturnType<typeof option>[]; readonly chosen: string },
): KnownBlock {
  const initial = options.find(({ value }) => value === chosen);
  return input({
    blockId,
    label,
    element: {
      type: 'static_select',
      action_id: 'value',
      options,
      ...(initial ? { initial_option: initial } : {}),
    },
  });
}

function chooseDate(blockId: string, label: string, date: string | null): KnownBlock {
  return input({
    blockId,
    label,
    isOptional: true,
    element: { type: 'datepicker', action_id: 'value', ...(date ? { initial_date: date } : {}) },
  });
}

/** Slack asks before it hands over the click. */
function buildRemoval(name: string) {
  return {
    ...button('Remove from the team', actionIds.removeFromTeam, { style: 'danger' }),
    confirm: {
      title: plain('Remove from the team?'),
      text: plain(`${name} will not be counted on this team any more.`, 300),
      confirm: plain('Remove'),
      deny: plain('Keep'),
      style: 'danger' as const,
    },
  };
}
