import { isRoleId } from '../../knowledge/roles/index.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { buildRoleCard } from '../views/role-card-message.ts';
import { buildRoleList } from '../views/role-list-message.ts';

/** "Ask about a role": its card, for the person alone. */
export const showRole = defineAction({
  actionId: actionIds.showRole,
  needs: 'viewer',
  isGeneral: true,
  run: async ({ value = '' }) => ({
    kind: 'message',
    message: isRoleId(value) ? buildRoleCard(value) : buildRoleList(),
  }),
});
