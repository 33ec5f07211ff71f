import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/advice/advise.ts';
import { findSingleHolders } from '../../../src/advice/single-holders.ts';
import { roles } from '../../../src/knowledge/roles/index.ts';
import { checkView } from '../../../src/local-slack/blocks/validate-view.ts';
import { personFormOf } from '../../../src/slack/payloads/person-values.ts';
import { buildPersonModal } from '../../../src/slack/views/person-modal.ts';
import { describeRow, listRoster, pageOf, pageWith } from '../../../src/slack/views/roster-rows.ts';
import { buildTeamModal } from '../../../src/slack/views/team-modal.ts';
import type { Person } from '../../../src/team/roster.ts';
import type { Team } from '../../../src/team/team.ts';
import { aTeam, inWeeks, people, someone, today } from '../../support/a-team.ts';
import { largestTeams } from '../../support/largest-teams.ts';
import { blocksText } from '../../support/visible-text.ts';

const reference = 'r'.repeat(1000);

function showPage(team: Team, page: number, more: Partial<Parameters<typeof buildTeamModal>[0]> = {}) {
  return buildTeamModal({
    teamName: 'x'.repeat(75),
    roster: team.roster,
    advice: more.advice ?? advise(team, today),
    singleHolders: more.singleHolders ?? findSingleHolders(team, today),
    today: today.toString(),
    page,
    mayChange: true,
    reference,
    referenceTo: (id) => `${reference}${id}`,
    ...more,
  });
}

const pagesOf = ({ roster }: Team) => pageOf(listRoster(roster), 0).pages;

describe.each([
  ...largestTeams,
  ['two hundred people in every role', aTeam({ roster: everybodyInEveryRole() })] as const,
])('with %s', (_, team) => {
  test('Slack takes every page, and each person stands on one for each of their roles', () => {
    const seen: string[] = [];
    const shown = { advice: advise(team, today), singleHolders: findSingleHolders(team, today) };
    for (let page = 0; page < pagesOf(team); page += 1) {
      const view = showPage(team, page, { ...shown, notice: { lines: ['y'.repeat(900)], undo: reference } });
      expect(checkView({ ...view }, 'modal')).toMatchObject({ ok: true });
      const values = JSON.stringify(view.blocks).matchAll(/"action_id":"edit-person","value":"r+(p\d+)"/g);
      seen.push(...[...values].map(([, id = '']) => id));
    }
    const expected = team.roster.flatMap((person) =>
      [...new Set(person.roles.map(({ role }) => role))].map(() => person.id),
    );
    expect(seen.toSorted()).toEqual(expected.toSorted());
  });
});

function everybodyInEveryRole(): readonly Person[] {
  const held = roles.map(({ id }) => ({ role: id, share: 0.04 }));
  return people(200, 'ml-engineer').map((person) => ({ ...person, roles: held }));
}

test('Slack takes the form of somebody who has every role', () => {
  const [person] = everybodyInEveryRole();
  if (!person) throw new Error('nobody there');
  const who = { kind: 'outside', name: 'z'.repeat(80) } as const;
  const view = buildPersonModal({
    form: personFormOf({ ...person, who, startsOn: '2026-01-01', endsOn: '2027-01-01' }),
    reference,
    name: 'z'.repeat(40),
    notice: 'n'.repeat(2000),
  });
  expect(checkView({ ...view }, 'modal')).toMatchObject({ ok: true });
  expect(JSON.stringify(view)).not.toContain('Another role');
});

test('roles come in the order of the role list, and people by their names, those without one last', () => {
  const named = (name: string) => ({ ...someone('ml-engineer'), who: { kind: 'outside', name } as const });
  const roster = [someone('ml-engineer'), named('bo'), named('Ana'), someone('data-engineer')];
  const rows = listRoster(roster);
  expect(rows.map((row) => `${row.role.id} ${describeRow(row, '').split(':')[0]}`)).toEqual([
    'data-engineer unnamed',
    'ml-engineer Ana',
    'ml-engineer bo',
    'ml-engineer unnamed',
  ]);
});

test('a page that is not there is the nearest one, and a person is found on theirs', () => {
  const roster = people(60, 'ml-engineer');
  const rows = listRoster(roster);
  expect([-1, 0, 2, 99, Number.NaN].map((wanted) => pageOf(rows, wanted).page)).toEqual([0, 0, 2, 2, 0]);
  expect(pageWith(rows, rows[30]?.person.id ?? '')).toBe(1);
  expect(pageWith(rows, 'nobody')).toBe(0);
});

test('whoever may not change the team sees no button that does', () => {
  const team = aTeam({ roster: people(30, 'ml-engineer') });
  const shown = blocksText(showPage(team, 0, { mayChange: false }).blocks);
  expect(shown).toContain('[Next]');
  expect(shown).not.toMatch(/\[Edit\]|\[Add a person\]/);
});

test('people who start later or have left are marked, and do not count as holders', () => {
  const later = { ...someone('data-engineer', 'mid'), startsOn: inWeeks(3) };
  const left = { ...someone('data-engineer', 'junior'), endsOn: inWeeks(-3) };
  const shown = blocksText(showPage(aTeam({ roster: [later, left] }), 0).blocks);
  expect(shown).toContain('mid-level, employee, starts 12 Dec 2026');
  expect(shown).toContain('junior, employee, left on 31 Oct 2026, no longer counted');
  expect(shown).not.toContain('Hangs on one person');
});

test('of many overloaded people ten are named, the others counted, and each is marked', () => {
  const busy = people(12, 'ml-engineer').map((person) => ({
    ...person,
    roles: [...person.roles, { role: 'data-engineer' as const, share: 0.5 }],
  }));
  const shown = blocksText(showPage(aTeam({ roster: busy }), 0).blocks);
  expect(shown).toContain('• 2 more, each marked in the list below');
  expect(shown.match(/; overloaded$/gm)).toHaveLength(24);
});
