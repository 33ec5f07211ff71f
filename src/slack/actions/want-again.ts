import { wantAgain as needAgain } from '../../team/hiring.ts';
import { changeRole } from '../hiring/change-role.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { tellWantedAgain } from '../views/hiring-text.ts';

/** "Needed again", for a role that was set aside. */
export const wantAgain = defineAction({
  actionId: actionIds.wantAgain,
  needs: 'planner',
  run: (request, deps) => changeRole(request, { change: needAgain, tell: tellWantedAgain }, deps),
});
