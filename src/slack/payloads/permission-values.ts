import type { Permissions } from '../../team/permissions.ts';
import type { WorkspaceSettings } from '../../team/workspace-settings.ts';
import { readValue, readValues, type ViewState } from './view-state.ts';

/** The parts of the form of rights. */
const blocks = {
  owners: 'permission-owners',
  planners: 'permission-planners',
  plannerGroups: 'permission-planner-groups',
  viewers: 'permission-viewers',
  everybodyElse: 'permission-everybody-else',
  tellsPeople: 'permission-tells-people',
} as const;

/**
 * The block id of a field, in a form that shows this version of the settings: Slack keeps what a block held for as long as
 * the block has the same id, also where the form is shown again with what somebody else saved.
 */
export function permissionBlock(field: keyof PermissionForm, version: number): string {
  return `${blocks[field]}-${version}`;
}

/** The form of rights holds these, field by field. */
export type PermissionForm = Permissions & Pick<WorkspaceSettings, 'tellsPeople'>;

export const permissionFields = [
  'owners',
  'planners',
  'plannerGroups',
  'viewers',
  'everybodyElse',
  'tellsPeople',
] as const satisfies readonly (keyof PermissionForm)[];

/** The one option of the checkbox. */
export const tellsPeopleOption = 'yes';

/** The form filled with what is saved. */
export function permissionFormOf({ permissions, tellsPeople }: WorkspaceSettings): PermissionForm {
  return { ...permissions, tellsPeople };
}

/** The settings that the form describes. */
export function settingsFrom({ tellsPeople, ...permissions }: PermissionForm): WorkspaceSettings {
  return { permissions, tellsPeople };
}

/** What the open form holds; a field that it does not show is as it is saved. Somebody named twice is named for the most. */
export function readPermissionForm(state: ViewState, version: number, saved: PermissionForm): PermissionForm {
  const list = (field: 'owners' | 'planners' | 'plannerGroups' | 'viewers') => [
    ...new Set(readValues(state, permissionBlock(field, version)) ?? saved[field]),
  ];
  const owners = list('owners');
  const planners = list('planners').filter((userId) => !owners.includes(userId));
  const tells = readValues(state, permissionBlock('tellsPeople', version));
  return {
    owners,
    planners,
    plannerGroups: list('plannerGroups').filter((groupId) => /^S[A-Z0-9]{1,30}$/.test(groupId)),
    viewers: list('viewers').filter((userId) => ![...owners, ...planners].includes(userId)),
    everybodyElse: readLevel(state, version) ?? saved.everybodyElse,
    tellsPeople: tells ? tells.includes(tellsPeopleOption) : saved.tellsPeople,
  };
}

function readLevel(state: ViewState, version: number): Permissions['everybodyElse'] | undefined {
  const value = readValue(state, permissionBlock('everybodyElse', version));
  return value === 'nothing' || value === 'viewer' || value === 'planner' ? value : undefined;
}
