import { defineCommand } from '../listener.ts';
import { findRoleByName } from '../payloads/role-name.ts';
import { buildRoleCard } from '../views/role-card-message.ts';
import { buildRoleList } from '../views/role-list-message.ts';
import { buildUnknownRole } from '../views/unknown-name.ts';

export const roles = defineCommand({
  id: 'roles',
  summary: 'every role in a line; with a role, its card: duties, KPIs, skills, stand-ins',
  usage: '[role]',
  examples: ['/aiteam roles mlops'],
  needs: 'viewer',
  isReadOnly: true,
  isGeneral: true,
  run: async ({ rest }) => {
    if (rest === '') return { kind: 'message', message: buildRoleList() };
    const found = findRoleByName(rest);
    const message = found.outcome === 'found' ? buildRoleCard(found.id) : buildUnknownRole(rest, found);
    return { kind: 'message', message };
  },
});
