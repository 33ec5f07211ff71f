import type { ModalView } from '@slack/types';
import { phases } from '../../knowledge/phases.ts';
import type { Team } from '../../team/team.ts';
import { escapeText, formatDate } from '../blocks/text.ts';
import type { Deps } from '../deps.ts';
import type { Asking } from '../hiring/show-role.ts';
import type { MilestoneForm } from '../payloads/milestone-values.ts';
import { buildMilestoneModal } from '../views/milestone-modal.ts';
import { formOf, type MilestoneTarget, signMilestone } from './target.ts';

/** The form again after somebody else changed the milestone: what is saved now, and what was typed if something was. */
export function showAgain(
  target: MilestoneTarget,
  team: Team,
  { visit, channelId }: Asking,
  deps: Deps,
  typed?: MilestoneForm,
): ModalView {
  const saved = formOf(target, team);
  return buildMilestoneModal({
    target,
    reference: signMilestone(target, team, { ...visit, channelId }, deps),
    form: typed ?? saved,
    notice: `Somebody changed this since you opened the form. ${describeSaved(target, saved)} Nothing of yours was saved; send it again if it still holds, or cancel.`,
  });
}

function describeSaved({ kind }: MilestoneTarget, { name, date, endsPhase }: MilestoneForm): string {
  if (kind === 'new') return 'The team has as many milestones of its own as it can.';
  if (date === null)
    return kind === 'asked' ? 'It has no date now.' : 'It is removed now; sending this adds it again.';
  const phase = phases.find(({ id }) => id === endsPhase);
  const ends = phase ? `, and ends the ${phase.name.toLowerCase()} phase` : '';
  return `It is now ${name ? `“${escapeText(name)}” ` : ''}on ${formatDate(date)}${ends}.`;
}
