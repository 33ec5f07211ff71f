import type { ChangedFact, Hire } from '../../src/advice/advice.ts';
import type { Person } from '../../src/team/roster.ts';
import type { Team } from '../../src/team/team.ts';
import { today } from './a-team.ts';

/** The team once the hire is made: as many people as it takes, of the seniority that it asks for. */
export function teamWithHire(team: Team, hire: Hire): Team {
  const hired = Array.from(
    { length: Math.ceil(hire.people) },
    (_, place): Person => ({
      id: `hired${place}`,
      who: { kind: 'unnamed' },
      roles: [{ role: hire.role, share: Math.min(1, hire.people - place) }],
      seniority: hire.seniority ?? 'unknown',
      engagement: 'employee',
    }),
  );
  return { ...team, roster: [...team.roster, ...hired] };
}

/** The team with the other answer or date that a change is about. */
export function teamAfter(team: Team, about: ChangedFact): Team {
  if (about.kind === 'answer') {
    return { ...team, answers: { ...team.answers, [about.question]: about.instead } };
  }
  const lead = Math.ceil((team.leadTimes.hire + team.leadTimes.notice) * 7);
  const dates = {
    none: undefined,
    soon: today.add({ days: Math.max(0, lead - 7) }).toString(),
    later: today.add({ days: 365 }).toString(),
  };
  if (about.kind === 'own-milestone') {
    const date = dates[about.instead];
    const ownMilestones = team.ownMilestones.flatMap((own) => {
      if (own.id !== about.milestone) return [own];
      return date === undefined ? [] : [{ ...own, date }];
    });
    return { ...team, ownMilestones };
  }
  return { ...team, milestones: { ...team.milestones, [about.milestone]: dates[about.instead] } };
}
