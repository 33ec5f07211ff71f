import type { KnownBlock, StaticSelect } from '@slack/types';
import { type Role, type RoleId, roles } from '../../knowledge/roles/index.ts';
import { actions, button, option, plain } from '../blocks/elements.ts';
import { actionIds } from '../ids.ts';

/** The groups of roles, in the order in which they are shown. */
export const roleGroups: readonly { readonly id: Role['group']; readonly title: string }[] = [
  { id: 'business', title: 'Business side' },
  { id: 'technical', title: 'Technical side' },
  { id: 'cross-section', title: 'Between the two' },
];

/** The roles of a group, in the order of the role list. */
export function rolesOf(group: Role['group']): readonly Role[] {
  return roles.filter((role: Role) => role.group === group);
}

/** Menus and buttons under everything that is about roles. */
export function buildRoleActions(shown?: RoleId): KnownBlock {
  return actions('role-actions', [
    selectRole('Ask about a role', actionIds.showRole),
    ...(shown ? [button('Interview scorecard', actionIds.showScorecard, { value: shown })] : []),
  ]);
}

/** The same under what is about skills. */
export function buildScorecardActions(shown?: RoleId): KnownBlock {
  return actions('scorecard-actions', [
    selectRole('Scorecard for a role', actionIds.showScorecard),
    ...(shown ? [button('Role card', actionIds.showRole, { value: shown })] : []),
  ]);
}

function selectRole(placeholder: string, actionId: string): StaticSelect {
  return {
    type: 'static_select',
    action_id: actionId,
    placeholder: plain(placeholder),
    option_groups: roleGroups.map(({ id, title }) => ({
      label: plain(title),
      options: rolesOf(id).map((role) => option(role.name, role.id)),
    })),
  };
}
