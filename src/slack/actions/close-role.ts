import { closeRole as takeOutOfHiring } from '../../team/hiring.ts';
import { changeRole } from '../hiring/change-role.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { tellClosed } from '../views/hiring-text.ts';

/** "Not hiring any more". */
export const closeRole = defineAction({
  actionId: actionIds.closeRole,
  needs: 'planner',
  run: (request, deps) => changeRole(request, { change: takeOutOfHiring, tell: tellClosed }, deps),
});
