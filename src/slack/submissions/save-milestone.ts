import { newTeam } from '../../team/team.ts';
import { escapeText, formatDate } from '../blocks/text.ts';
import { changeTeam } from '../change-team.ts';
import { callbackIds } from '../ids.ts';
import { defineSubmission } from '../listener.ts';
import { readMilestone } from '../milestones/read-milestone.ts';
import { showAgain } from '../milestones/show-again.ts';
import { showMilestones } from '../milestones/show-milestones.ts';
import {
  changeMilestone,
  type EnteredMilestone,
  isAsSeen,
  type MilestoneTarget,
  readTarget,
} from '../milestones/target.ts';
import { readMilestoneForm } from '../payloads/milestone-values.ts';
import { plainMilestoneName } from '../views/hire-text.ts';
import { buildMilestoneModal } from '../views/milestone-modal.ts';
import { buildNoticeModal, outdatedForm } from '../views/notices.ts';

/** Saves a milestone; if somebody changed it since the form was opened, shows what is saved now and what was typed. */
export const saveMilestone = defineSubmission({
  callbackId: callbackIds.saveMilestone,
  needs: 'planner',
  run: async ({ reference, visit, userId, view }, deps) => {
    const about = readTarget(reference);
    if (!about) return { kind: 'replaced-modal', view: buildNoticeModal('Milestones', outdatedForm) };
    const { target } = about;
    const form = readMilestoneForm(view.state);
    const { entered, errors } = readMilestone(form, target, visit.saved?.team ?? newTeam);
    if (Object.keys(errors).length > 0) {
      const again = (notice: string) =>
        buildMilestoneModal({ target, reference: view.private_metadata, form, notice });
      return { kind: 'field-errors', errors, view: again };
    }
    const asking = { visit, channelId: about.reference.channelId ?? userId };
    const changed = await changeTeam(
      visit,
      (team) =>
        isAsSeen(team, target, about.reference) ? changeMilestone(team, target, entered) : undefined,
      deps,
    );
    if (changed.outcome === 'differs')
      return { kind: 'replaced-modal', view: showAgain(target, changed.team, asking, deps, form) };
    const { before, after } = changed;
    const message = showMilestones(after, asking, deps, { done: tell(target, entered), before });
    return { kind: 'closed-modal', afterwards: { channelId: asking.channelId, message } };
  },
});

function tell(target: MilestoneTarget, { name, date }: EnteredMilestone): string {
  const shown =
    target.kind === 'asked' ? plainMilestoneName({ kind: 'milestone', milestone: target.id }) : name;
  const when = date ? `is on ${formatDate(date)}` : 'has no date any more';
  return `${escapeText(shown)} ${when}.`;
}
