import { describe, expect, test } from 'vitest';
import { lateOpening } from '../../../src/reminders/kinds/late-opening.ts';
import { aTeam, inWeeks, someone } from '../../support/a-team.ts';
import { gapsOf } from '../../support/gaps.ts';

const builders = [someone('ml-engineer', 'senior'), someone('data-engineer')];
const forRunIn = (weeks: number) =>
  gapsOf(
    lateOpening,
    aTeam({ roster: builders, milestones: { 'first-production-run': inWeeks(weeks) } }),
  ).filter(({ role }) => role === 'mlops-engineer');

describe('roles to open', () => {
  test('are overdue where hiring takes longer than there is time', () => {
    expect(forRunIn(10)).toMatchObject([{ urgency: 'overdue', date: inWeeks(10) }]);
  });

  test('are to act on where they must be opened within two weeks', () => {
    expect(forRunIn(13)).toMatchObject([{ urgency: 'act-now', date: inWeeks(1) }]);
    expect(forRunIn(14)).toMatchObject([{ urgency: 'act-now' }]);
  });

  test('are not told where there is more time, or where the need is there already', () => {
    expect(forRunIn(15)).toEqual([]);
    const late = aTeam({ answers: { phase: 'production' }, roster: builders });
    expect(gapsOf(lateOpening, late).filter(({ role }) => role === 'mlops-engineer')).toEqual([]);
  });
});
