import { describe, expect, test } from 'vitest';
import { missingRole } from '../../../src/reminders/kinds/missing-role.ts';
import { aTeam, inWeeks, someone } from '../../support/a-team.ts';
import { gapsOf } from '../../support/gaps.ts';

const builders = [someone('ml-engineer', 'senior'), someone('data-engineer')];
const roles = (gaps: ReturnType<typeof gapsOf>) => gaps.map(({ role, urgency }) => `${role}: ${urgency}`);

describe('missing roles', () => {
  test('are overdue where the phase that needs them has begun', () => {
    const gaps = gapsOf(missingRole, aTeam({ answers: { phase: 'pre-production' }, roster: builders }));
    expect(roles(gaps)).toContain('mlops-engineer: overdue');
    const [mlops] = gaps.filter(({ role }) => role === 'mlops-engineer');
    expect(mlops).toMatchObject({ text: 'MLOps Engineer is missing, and needed already.' });
    expect(mlops?.sources).not.toEqual([]);
    expect(mlops?.why).not.toBe('');
  });

  test('are coming where a milestone will need them and there is time', () => {
    const team = aTeam({ roster: builders, milestones: { 'first-production-run': inWeeks(17) } });
    expect(roles(gapsOf(missingRole, team))).toContain('mlops-engineer: coming');
  });

  test('are left to the reminder of roles to open where that is near, and to nobody where it is far', () => {
    for (const weeks of [10, 13, 40]) {
      const team = aTeam({ roster: builders, milestones: { 'first-production-run': inWeeks(weeks) } });
      expect(roles(gapsOf(missingRole, team)).join()).not.toContain('mlops-engineer');
    }
  });

  test('are not told while they are in hiring, nor once they are filled', () => {
    const answers = { phase: 'pre-production' } as const;
    const open = aTeam({
      answers,
      roster: builders,
      openRoles: [{ role: 'mlops-engineer', openedOn: inWeeks(-1) }],
    });
    const filled = aTeam({ answers, roster: [...builders, someone('mlops-engineer')] });
    for (const team of [open, filled])
      expect(roles(gapsOf(missingRole, team)).join()).not.toContain('mlops-engineer');
  });

  test('stand on other facts when the date moves', () => {
    const factsIn = (weeks: number) =>
      gapsOf(missingRole, aTeam({ roster: builders, milestones: { 'first-production-run': inWeeks(weeks) } }))
        .filter(({ role }) => role === 'mlops-engineer')
        .map(({ facts }) => facts);
    expect(factsIn(16)).toHaveLength(1);
    expect(factsIn(16)).not.toEqual(factsIn(17));
  });
});
