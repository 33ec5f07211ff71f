/** As long as a menu shows it whole. */
export const longestTeamName = 75;

/** What a team is called: a workspace’s first team has no name until somebody gives it one. */
export function nameOfTeam(name: string): string {
  return name || 'Main team';
}

/** True where two names, as they are stored, are the same to a reader: upper and lower case do not matter. */
export function isSameTeamName(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

function comparable(name: string): string {
  return nameOfTeam(name).normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
