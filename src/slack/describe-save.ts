import type { HistoryChange } from '../team/history.ts';
import { newTeam, type Team } from '../team/team.ts';
import { describeTeamChanges } from '../team/team-changes.ts';
import { adviseOnce } from './advise-once.ts';

/** What the log says of a save: what changed, and what is advised from now on where that is new. */
export function describeSave(
  before: Team | undefined,
  after: Team,
  today: Temporal.PlainDate,
): readonly HistoryChange[] {
  return [...describeTeamChanges(before ?? newTeam, after), ...describeAdvised(before, after, today)];
}

function describeAdvised(
  before: Team | undefined,
  after: Team,
  today: Temporal.PlainDate,
): readonly HistoryChange[] {
  const role = adviseRole(after, today);
  if (before && adviseRole(before, today) === role) return [];
  return [{ kind: 'advised', role }];
}

function adviseRole(team: Team, today: Temporal.PlainDate) {
  const { verdict } = adviseOnce(team, today);
  return verdict.kind === 'hire' ? verdict.hire.role : null;
}
