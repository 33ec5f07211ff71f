import { findOpenRole, closeRole as takeOutOfHiring } from '../../team/hiring.ts';
import { changeRole } from '../hiring/change-role.ts';
import { signReopening } from '../hiring/references.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { tellClosed } from '../views/hiring-text.ts';

/** "Not hiring any more". */
export const closeRole = defineAction({
  actionId: actionIds.closeRole,
  needs: 'planner',
  run: (request, deps) =>
    changeRole(
      request,
      {
        change: takeOutOfHiring,
        tell: tellClosed,
        undo: (role, { before, after }) => {
          const ended = findOpenRole(before, role);
          return (
            ended && signReopening(ended, after, { ...request.visit, channelId: request.channelId }, deps)
          );
        },
      },
      deps,
    ),
});
