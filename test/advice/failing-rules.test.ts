import { afterEach, describe, expect, it, vi } from 'vitest';
import { needRules } from '../../src/advice/need-rules/index.ts';
import { warningRules } from '../../src/advice/warning-rules/index.ts';
import { aTeam, inWeeks, people, someone } from '../support/a-team.ts';
import { adviceFor, nextHireOf, orderOf, rulesOf, warningsOf } from '../support/advice-in-words.ts';
import { allHires } from '../support/for-generated-teams.ts';

const team = aTeam({
  answers: { phase: 'production', serving: 'real-time', 'labelled-data': 'no', 'business-critical': 'yes' },
  roster: [...people(2, 'data-scientist', 'junior'), someone('data-engineer', 'junior')],
  milestones: { 'first-production-run': inWeeks(4) },
  nobodyFor: ['ux-designer'],
});

afterEach(() => {
  vi.restoreAllMocks();
});

function breakRule(rule: { evaluate: unknown }): void {
  vi.spyOn(rule as { evaluate: () => never }, 'evaluate').mockImplementation(() => {
    throw new Error('broken on purpose');
  });
}

describe('a rule that throws', () => {
  it.each(needRules)('is named where it is the need rule $id, and the rest of the advice stands', (rule) => {
    const whole = adviceFor(team);
    breakRule(rule);
    const advice = adviceFor(team);
    expect(advice.failedRules).toEqual([rule.id]);
    expect(advice.warnings).toEqual(whole.warnings);
    expect(advice.raci).toEqual(whole.raci);
    const reasons = [...allHires(advice), ...advice.coverNow].flatMap(rulesOf);
    expect(reasons).not.toContain(rule.id);
    expect(nextHireOf(advice).reasons.length).toBeGreaterThan(0);
  });

  it.each(warningRules)(
    'is named where it is the warning rule $id, and the rest of the advice stands',
    (rule) => {
      const whole = adviceFor(team);
      breakRule(rule);
      const advice = adviceFor(team);
      expect(advice.failedRules).toEqual([rule.id]);
      expect(orderOf(advice)).toEqual(orderOf(whole));
      expect(warningsOf(advice)).toEqual(warningsOf(whole).filter((id) => id !== rule.id));
    },
  );

  it('never counts as nothing missing: what the others call for is still advised', () => {
    for (const rule of needRules.filter(({ id }) => id !== 'unlabelled-data')) breakRule(rule);
    const advice = adviceFor(aTeam({ answers: { 'labelled-data': 'no' } }));
    expect(orderOf(advice)).toEqual(['data-engineer', 'labeling-lead']);
    expect(advice.failedRules).toHaveLength(needRules.length - 1);
  });
});
