import { withoutOwnMilestone } from '../../team/milestones.ts';
import { changeTeam } from '../change-team.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { showAgain } from '../milestones/show-again.ts';
import { isAsSeen, readTarget } from '../milestones/target.ts';
import { buildNoticeModal, outdatedForm } from '../views/notices.ts';

/** Takes one of the team's own milestones away, unless somebody changed it since the form was opened. */
export const removeMilestone = defineAction({
  actionId: actionIds.removeMilestone,
  needs: 'planner',
  run: async ({ reference, visit, userId, view }, deps) => {
    const about = readTarget(reference);
    if (!view || about?.target.kind !== 'own')
      return { kind: 'replaced-modal', view: buildNoticeModal('Milestones', outdatedForm) };
    const { target } = about;
    const changed = await changeTeam(
      visit,
      (team) =>
        isAsSeen(team, target, about.reference)
          ? { ...team, ownMilestones: withoutOwnMilestone(team.ownMilestones, target.id) }
          : undefined,
      deps,
    );
    const { channelId = userId } = about.reference;
    if (changed.outcome === 'differs')
      return { kind: 'replaced-modal', view: showAgain(target, changed.team, { visit, channelId }, deps) };
    return { kind: 'replaced-modal', view: buildNoticeModal('Milestones', removed) };
  },
});

const removed =
  'The milestone is removed. `/aiteam milestones` shows those that are left, and what each asks for.';
