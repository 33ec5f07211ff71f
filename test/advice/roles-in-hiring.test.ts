import { describe, expect, it } from 'vitest';
import type { OpenRole } from '../../src/team/open-roles.ts';
import { aTeam, inWeeks, someone } from '../support/a-team.ts';
import { adviceFor } from '../support/advice-in-words.ts';

function followUp(open: Omit<OpenRole, 'role'>, runInWeeks?: number) {
  const milestones = runInWeeks === undefined ? {} : { 'first-production-run': inWeeks(runInWeeks) };
  const openRoles = [{ role: 'mlops-engineer' as const, ...open }];
  return adviceFor(aTeam({ openRoles, milestones })).inHiring[0];
}

describe('a role in hiring', () => {
  it.each([
    ['is on time within its lead time', { openedOn: inWeeks(-12) }, undefined, false],
    ['is late after it', { openedOn: inWeeks(-13) }, undefined, true],
    [
      'is on time where somebody is expected',
      { openedOn: inWeeks(-30), expectedStart: inWeeks(2) },
      undefined,
      false,
    ],
    [
      'is late where they did not come',
      { openedOn: inWeeks(-30), expectedStart: inWeeks(-1) },
      undefined,
      true,
    ],
    [
      'is on time on the day that somebody is expected',
      { openedOn: inWeeks(-30), expectedStart: inWeeks(0) },
      undefined,
      false,
    ],
    ['is late where its lead time misses the date', { openedOn: inWeeks(-4) }, 7, true],
    ['is on time where its lead time meets the date', { openedOn: inWeeks(-4) }, 8, false],
    [
      'is late where the one expected comes after the date',
      { openedOn: inWeeks(-4), expectedStart: inWeeks(9) },
      8,
      true,
    ],
  ])('%s', (_, open, run, isLate) => {
    expect(followUp(open, run)).toMatchObject({ isLate, bridgeFrom: isLate ? inWeeks(2) : undefined });
  });

  it('says how long it has been open, and never less than not at all', () => {
    expect(followUp({ openedOn: inWeeks(-20) })?.weeksOpen).toBe(20);
    expect(followUp({ openedOn: inWeeks(3) })?.weeksOpen).toBe(0);
  });

  it('counts whole weeks', () => {
    expect(followUp({ openedOn: '2026-11-01' })?.weeksOpen).toBe(2);
    expect(followUp({ openedOn: '2026-10-31' })?.weeksOpen).toBe(3);
  });

  it('comes before the same role that was opened later, and then before one expected later', () => {
    const role = 'mlops-engineer' as const;
    const [early, late] = [inWeeks(-4), inWeeks(-2)];
    const openRoles = [
      { role, openedOn: late, expectedStart: inWeeks(8) },
      { role, openedOn: early, expectedStart: inWeeks(9) },
      { role, openedOn: late },
      { role, openedOn: early, expectedStart: inWeeks(3) },
      { role, openedOn: late, expectedStart: inWeeks(1) },
    ];
    for (const entered of [openRoles, openRoles.toReversed()]) {
      const { inHiring } = adviceFor(aTeam({ openRoles: entered }));
      expect(inHiring.map(({ openedOn, expectedStart }) => [openedOn, expectedStart])).toEqual([
        [early, inWeeks(3)],
        [early, inWeeks(9)],
        [late, undefined],
        [late, inWeeks(1)],
        [late, inWeeks(8)],
      ]);
    }
  });

  it('has no date to meet once somebody holds the seat', () => {
    const team = aTeam({
      roster: [someone('mlops-engineer')],
      openRoles: [{ role: 'mlops-engineer', openedOn: inWeeks(-1) }],
      milestones: { 'first-production-run': inWeeks(4) },
    });
    expect(adviceFor(team).inHiring[0]).toMatchObject({ due: undefined, isLate: false });
  });

  it('makes a team wait that misses nothing else', () => {
    const roles = [
      'ml-engineer',
      'data-engineer',
      'mlops-engineer',
      'ai-product-manager',
      'data-scientist',
    ] as const;
    const team = aTeam({ openRoles: roles.map((role) => ({ role, openedOn: inWeeks(-1) })) });
    expect(adviceFor(team).verdict).toMatchObject({ kind: 'nothing-to-hire', because: 'in-hiring' });
    expect(adviceFor(team).inHiring.map(({ role }) => role)).toEqual([
      'ai-product-manager',
      'data-engineer',
      'ml-engineer',
      'data-scientist',
      'mlops-engineer',
    ]);
  });
});
