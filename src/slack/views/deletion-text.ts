import { milestoneKinds } from '../../knowledge/milestones.ts';
import { questions } from '../../knowledge/questions.ts';
import type { Team } from '../../team/team.ts';

/** What goes where a team is deleted, counted; what it has none of is left out. */
export function describeWhatGoes(team: Team, channels: number): readonly string[] {
  const answered = questions.filter(({ id }) => team.answers[id] !== 'not-sure').length;
  const milestones =
    milestoneKinds.filter(({ id }) => team.milestones[id] !== undefined).length + team.ownMilestones.length;
  const counts: readonly (readonly [number, string, string])[] = [
    [team.roster.length, 'person on the team', 'people on the team'],
    [answered, 'answer', 'answers'],
    [milestones, 'milestone', 'milestones'],
    [team.openRoles.length, 'role in hiring', 'roles in hiring'],
    [team.setAside.length, 'role set aside', 'roles set aside'],
    [team.decisions.length, 'decision about advice', 'decisions about advice'],
    [channels, 'link to a channel', 'links to channels'],
  ];
  return [
    ...counts
      .filter(([count]) => count > 0)
      .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`),
    'its history, and drafts of answers that people have not sent',
  ];
}
