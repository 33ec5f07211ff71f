import { expect, it } from 'vitest';
import { needRules } from '../../src/advice/need-rules/index.ts';
import { type Need, type NeedRule, notApplicable, type WarningRule } from '../../src/advice/rule.ts';
import { describeSituation } from '../../src/advice/situation.ts';
import { warningRules } from '../../src/advice/warning-rules/index.ts';
import { phases } from '../../src/knowledge/phases.ts';
import { dayNumber } from '../../src/team/day.ts';
import type { Team } from '../../src/team/team.ts';
import { today } from './a-team.ts';

/** One outcome of a rule: what is the case, and what the rule then finds. */
interface Row {
  /** Reads on from the name of the rule. */
  readonly title: string;
  readonly team: Team;
  /** Needs in words (see `needInWords`), or the evidence of warnings. An empty list: the rule applies, and all is well. */
  readonly finds: readonly string[] | typeof notApplicable;
}

/** Runs a need rule on every row, and sees to it that the rule is in the list. */
export function testNeedRule(rule: NeedRule, rows: readonly Row[]): void {
  it('is in the list of need rules', () => expect(needRules).toContain(rule));
  it.each(rows)('$title', ({ team, finds }) => {
    const found = rule.evaluate(situationOf(team));
    expect(found === notApplicable ? found : found.map(needInWords)).toEqual(finds);
  });
}

/** Runs a warning rule on every row, and sees to it that the rule is in the list. */
export function testWarningRule(rule: WarningRule, rows: readonly Row[]): void {
  it('is in the list of warning rules', () => expect(warningRules).toContain(rule));
  it.each(rows)('$title', ({ team, finds }) => {
    const found = rule.evaluate(situationOf(team));
    expect(found === notApplicable ? found : found.map(({ evidence }) => evidence)).toEqual(finds);
  });
}

/** The situation of a team on the day of the worked cases. */
export function situationOf(team: Team) {
  return describeSituation(team, dayNumber(today.toString()));
}

/** A need in words: "hire 1 mlops-engineer by pre-production", "cover 0.1 domain-expert now". */
export function needInWords(need: Need): string {
  const phase = phases[need.byPhase]?.id;
  const by = need.byMilestone ?? phase;
  const parts = [
    `${need.fill} ${need.people} ${need.role}`,
    need.seat === 'first' ? '' : `(${need.seat})`,
    need.isLean ? '(lean)' : '',
    need.isDueNow ? 'now' : by ? `by ${by}` : '',
  ];
  return parts.filter(Boolean).join(' ');
}
