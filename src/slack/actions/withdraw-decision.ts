import { withdrawDecision as takeBack } from '../../team/hiring.ts';
import { changeRole } from '../hiring/change-role.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { tellWithdrawn } from '../views/hiring-text.ts';

/** Undoes "Accept" and "Decide otherwise". */
export const withdrawDecision = defineAction({
  actionId: actionIds.withdrawDecision,
  needs: 'planner',
  run: (request, deps) => changeRole(request, { change: takeBack, tell: tellWithdrawn }, deps),
});
