import type { InputBlock, KnownBlock, ModalView, MultiStaticSelect, PlainTextOption } from '@slack/types';
import { actions, button, input, option, plain } from '../blocks/elements.ts';
import { limits } from '../blocks/limits.ts';
import { context, section, splitLines } from '../blocks/message.ts';
import type { FoundGroup } from '../deps.ts';
import { actionIds, callbackIds } from '../ids.ts';
import { type PermissionForm, permissionBlock, tellsPeopleOption } from '../payloads/permission-values.ts';
import { everybodyElseLabels } from './permission-text.ts';

export interface PermissionsToShow {
  readonly form: PermissionForm;
  /** The version of the settings that are saved. */
  readonly version: number;
  /** The user groups of the workspace; undefined where Slack does not tell. */
  readonly groups: readonly FoundGroup[] | undefined;
  /** The signed reference, which says how the rights were when they were shown. */
  readonly reference: string;
  /** Where the app may be let see user groups. */
  readonly grantUrl?: string | undefined;
  /** Mrkdwn; what must not be missed, at the top. */
  readonly notice?: readonly string[] | undefined;
}

/** The form of rights: who owns, who plans, who looks, and what everybody else may do. */
export function buildPermissionModal(shown: PermissionsToShow): ModalView {
  const { reference, notice = [] } = shown;
  return {
    type: 'modal',
    callback_id: callbackIds.savePermissions,
    private_metadata: reference,
    title: plain('Who may do what', limits.modalTitle),
    submit: plain('Save'),
    close: plain('Close'),
    blocks: [
      ...splitLines(notice).map(section),
      pickPeople('owners', shown, {
        label: 'Owners',
        hint: 'They change these rights, delete teams, and do everything that planners do. At least one.',
      }),
      pickPeople('planners', shown, {
        label: 'Planners',
        hint: 'They answer the questions, change people, dates and roles in hiring, and share the advice. Guests too, if you name them.',
      }),
      ...pickGroups(shown),
      pickPeople('viewers', shown, {
        label: 'Viewers',
        hint: 'They see the advice whatever everybody else may see. Guests too, if you name them.',
      }),
      chooseEverybodyElse(shown),
      chooseTelling(shown),
      actions('permission-actions', [button('Back to settings', actionIds.showSettings)]),
    ],
  };
}

function pickPeople(
  field: 'owners' | 'planners' | 'viewers',
  { form, version }: PermissionsToShow,
  { label, hint }: { readonly label: string; readonly hint: string },
): KnownBlock {
  const named = form[field];
  return input({
    blockId: permissionBlock(field, version),
    label,
    hint,
    isOptional: field !== 'owners',
    element: {
      type: 'multi_users_select',
      action_id: 'value',
      placeholder: plain('Choose people'),
      ...(named.length > 0 ? { initial_users: [...named] } : {}),
    },
  });
}

function pickGroups({ form, version, groups, grantUrl }: PermissionsToShow): readonly KnownBlock[] {
  if (!groups) return [context(howToAddGroups(grantUrl))];
  const options = groups
    .toSorted((one, other) => (one.handle < other.handle ? -1 : 1))
    .map(({ groupId, name, handle }) => option(`@${handle} (${name})`, groupId));
  if (options.length === 0) return [];
  const initial = options.filter(({ value }) => value !== undefined && form.plannerGroups.includes(value));
  return [
    input({
      blockId: permissionBlock('plannerGroups', version),
      label: 'Planners: user groups',
      hint: 'Everybody in these groups is a planner, as the group is at that moment.',
      isOptional: true,
      element: {
        type: 'multi_static_select',
        action_id: 'value',
        placeholder: plain('Choose user groups'),
        ...offer(options),
        ...(initial.length > 0 ? { initial_options: initial } : {}),
      },
    }),
  ];
}

function howToAddGroups(grantUrl: string | undefined): string {
  const cure = grantUrl
    ? `<${grantUrl}|let me see them>, and open this form again.`
    : 'add the scope `usergroups:read` under _OAuth & Permissions_ of the app, and install it again.';
  return `User groups can be planners too: ${cure}`;
}

/** Slack takes a hundred options; more of them stand in groups of a hundred. */
function offer(options: readonly PlainTextOption[]): Pick<MultiStaticSelect, 'options' | 'option_groups'> {
  if (options.length <= limits.options) return { options: [...options] };
  const count = Math.ceil(options.length / limits.options);
  return {
    option_groups: Array.from({ length: count }, (_, part) => ({
      label: plain(`Part ${part + 1} of ${count}`),
      options: options.slice(part * limits.options, (part + 1) * limits.options),
    })),
  };
}

function chooseEverybodyElse({ form, version }: PermissionsToShow): KnownBlock {
  const options = (['nothing', 'viewer', 'planner'] as const).map((level) =>
    option(everybodyElseLabels[level], level),
  );
  const initial = options.find(({ value }) => value === form.everybodyElse);
  const element: InputBlock['element'] = {
    type: 'radio_buttons',
    action_id: 'value',
    options,
    ...(initial ? { initial_option: initial } : {}),
  };
  return input({
    blockId: permissionBlock('everybodyElse', version),
    label: 'Everybody else in this workspace',
    hint: 'Guests, and people of other organisations, are never “everybody else”.',
    element,
  });
}

function chooseTelling({ form, version }: PermissionsToShow): KnownBlock {
  const tell = option('Tell people privately when somebody puts them on a role', tellsPeopleOption);
  return input({
    blockId: permissionBlock('tellsPeople', version),
    label: 'Messages',
    isOptional: true,
    element: {
      type: 'checkboxes',
      action_id: 'value',
      options: [tell],
      ...(form.tellsPeople ? { initial_options: [tell] } : {}),
    },
  });
}
