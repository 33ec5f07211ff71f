import { type MilestoneId, milestoneKinds } from '../../knowledge/milestones.ts';
import type { Team } from '../../team/team.ts';
import type { Gap } from '../gap.ts';
import { daysBetween, hiresOf } from '../hires-to-tell.ts';
import { defineReminderKind } from '../reminder-kind.ts';
import { digestAhead } from '../thresholds.ts';

export const weeklyDigest = defineReminderKind({
  id: 'weekly-digest',
  title: 'What is coming',
  purpose: 'Milestones of the next four weeks, and how many of the roles that they need are still missing.',
  isUsual: false,
  findGaps: ({ team, advice }) => {
    const { today } = advice;
    return datesOf(team)
      .filter(({ date }) => date >= today && daysBetween(today, date) <= digestAhead)
      .map(({ id, name, date }): Gap => {
        const missing = hiresOf(advice).filter(
          (hire) => hire.due && 'date' in hire.due && hire.due.date === date,
        );
        return {
          key: `weekly-digest:${id}:${date}`,
          urgency: 'coming',
          text: `${name} is near. ${describeMissing(missing.length)}`,
          why: 'Roles are counted back from milestones; a date that moves gives time back or takes it away.',
          sources: [],
          date,
          milestone: date,
          facts: `${date} ${missing.length}`,
        };
      });
  },
});

function describeMissing(roles: number): string {
  if (roles === 0) return 'No role that it needs is missing.';
  return roles === 1 ? 'One role that it needs is missing.' : `${roles} roles that it needs are missing.`;
}

/** A milestone of the team's own is not named: a gap's text holds nothing that people typed. */
function datesOf({ milestones, ownMilestones }: Team) {
  const asked = milestoneKinds.flatMap(({ id, name }) => {
    const date: string | undefined = milestones[id satisfies MilestoneId];
    return date ? [{ id: id as string, name: name as string, date }] : [];
  });
  return [...asked, ...ownMilestones.map(({ id, date }) => ({ id, name: 'One of your milestones', date }))];
}
