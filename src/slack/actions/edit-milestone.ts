import { mostOwnMilestones } from '../../team/milestones.ts';
import { newTeam } from '../../team/team.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { formOf, isFull, readTarget, signMilestone } from '../milestones/target.ts';
import { buildMilestoneModal } from '../views/milestone-modal.ts';
import { buildNotice, olderButton } from '../views/notices.ts';

/** "Add a milestone" and "Change": the form, with what is saved now. */
export const editMilestone = defineAction({
  actionId: actionIds.editMilestone,
  needs: 'planner',
  run: async ({ reference, visit, userId, channelId = userId }, deps) => {
    const about = readTarget(reference);
    if (!about) return { kind: 'message', message: buildNotice(olderButton, true) };
    const team = visit.saved?.team ?? newTeam;
    const { target } = about;
    if (target.kind === 'new' && isFull(team)) return { kind: 'message', message: buildNotice(tooMany) };
    const isGone = target.kind === 'own' && formOf(target, team).date === null;
    if (isGone) return { kind: 'message', message: buildNotice(gone) };
    const signed = signMilestone(target, team, { ...visit, channelId }, deps);
    return {
      kind: 'modal',
      view: buildMilestoneModal({ target, reference: signed, form: formOf(target, team) }),
    };
  },
});

const tooMany = `A team has at most ${mostOwnMilestones} milestones of its own. Remove one first, such as one that has passed.`;

const gone = 'This milestone was removed meanwhile. `/aiteam milestones` shows those that are there.';
