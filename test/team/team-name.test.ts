import { expect, test } from 'vitest';
import { isSameTeamName, nameOfTeam } from '../../src/team/team-name.ts';

test('a team without a name is the main team', () => {
  expect(nameOfTeam('')).toBe('Main team');
  expect(nameOfTeam('Search')).toBe('Search');
  expect(isSameTeamName('', 'MAIN TEAM')).toBe(true);
});

test.each([
  ['Search', 'sEARCH'],
  ['Ärzte', 'ÄRZTE'],
  ['Ads  and Search', ' ads and search'],
  ['ﬁn', 'Fin'],
])('%s and %s are the same name to a reader', (one, other) => {
  expect(isSameTeamName(one, other)).toBe(true);
});

test('other names are other names', () => {
  expect(isSameTeamName('Search', 'Research')).toBe(false);
});
