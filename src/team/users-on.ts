import type { Team } from './team.ts';

/** Ids of the people of Slack on a team. */
export function usersOn({ roster }: Pick<Team, 'roster'>): ReadonlySet<string> {
  return new Set(roster.flatMap(({ who }) => (who.kind === 'slack' ? [who.userId] : [])));
}
