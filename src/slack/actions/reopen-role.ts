import { openRole } from '../../team/hiring.ts';
import { changeTeam } from '../change-team.ts';
import { changedMeanwhile } from '../hiring/change-role.ts';
import { isAsSeen, readReopening } from '../hiring/references.ts';
import { showRole } from '../hiring/show-role.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { tellReopened } from '../views/hiring-text.ts';
import { buildNotice, olderButton } from '../views/notices.ts';

/** "Put it back": undoes "Not hiring any more", with the dates as they were. */
export const reopenRole = defineAction({
  actionId: actionIds.reopenRole,
  needs: 'planner',
  run: async ({ reference, visit, channelId }, deps) => {
    const about = readReopening(reference);
    if (!about) return { kind: 'message', message: buildNotice(olderButton, true) };
    const { opening } = about;
    const asking = { visit, channelId };
    const changed = await changeTeam(
      visit,
      (team) => (isAsSeen(team, opening.role, about.reference) ? openRole(team, opening) : undefined),
      deps,
    );
    const message =
      changed.outcome === 'saved'
        ? await showRole(opening.role, changed.after, asking, deps, {
            done: tellReopened(opening.role),
            before: changed.before,
          })
        : await showRole(opening.role, changed.team, asking, deps, { done: changedMeanwhile });
    return { kind: 'message', message };
  },
});
