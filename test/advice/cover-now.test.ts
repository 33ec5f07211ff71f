import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../src/knowledge/roles/index.ts';
import { aTeam, inWeeks, people, someone } from '../support/a-team.ts';
import { adviceFor, coverOf, rulesOf } from '../support/advice-in-words.ts';

describe('a function that somebody of the organisation covers', () => {
  it('gives every reason for it, each once', () => {
    const advice = adviceFor(
      aTeam({ answers: { cast: 'pilot', regulated: 'yes', 'business-critical': 'yes' } }),
    );
    const cover = coverOf(advice, 'ethics-legal-lead');
    expect(cover && rulesOf(cover)).toEqual(['business-critical-model', 'regulated-data']);
  });

  it('gives no reason that is not due yet', () => {
    const advice = adviceFor(aTeam({ answers: { phase: 'scoping', 'models-in-production': '1' } }));
    const cover = coverOf(advice, 'monitoring-specialist');
    expect(cover && rulesOf(cover)).toEqual(['models-in-production']);
  });

  it('asks for what is missing of the share, in hundredths of a week', () => {
    const roster = [someone('ai-product-manager', 'unknown', 0.4)];
    expect(coverOf(adviceFor(aTeam({ roster })), 'ai-product-manager')?.share).toBe(0.1);
  });

  it('is nothing to ask for once it is covered exactly', () => {
    const roster = [someone('ai-product-manager', 'unknown', 0.5)];
    expect(coverOf(adviceFor(aTeam({ roster })), 'ai-product-manager')).toBeUndefined();
  });

  it('may be small or outsourced where its cast says so', () => {
    const advice = adviceFor(aTeam({ answers: { cast: 'pilot' } }));
    expect(coverOf(advice, 'ux-designer')?.isLean).toBe(true);
    expect(coverOf(advice, 'domain-expert')?.isLean).toBe(false);
  });

  it('is covered by an MLOps engineer where it is monitoring, and nowhere else', () => {
    const answers = { phase: 'production' } as const;
    const advice = adviceFor(aTeam({ answers, roster: [someone('mlops-engineer')] }));
    expect(coverOf(advice, 'monitoring-specialist')).toBeUndefined();
    expect(coverOf(advice, 'domain-expert')?.share).toBe(0.1);
  });
});

describe('standing in for a hire', () => {
  const roster = people(2, 'ml-engineer');

  it('is for hires that are overdue', () => {
    const overdue = adviceFor(aTeam({ roster, milestones: { 'first-production-run': inWeeks(4) } }));
    expect(coverOf(overdue, 'mlops-engineer')).toMatchObject({
      kind: 'stand-in',
      share: 1,
      isLean: false,
    });
    const inTime = adviceFor(aTeam({ roster, milestones: { 'first-production-run': inWeeks(40) } }));
    expect(coverOf(inTime, 'mlops-engineer')).toBeUndefined();
  });

  it('is for monitoring with whoever stands in for an MLOps engineer', () => {
    const advice = adviceFor(aTeam({ answers: { phase: 'production' }, roster }));
    const standIns = (role: RoleId) => coverOf(advice, role)?.standIns.map(({ person }) => person);
    expect(standIns('monitoring-specialist')).toEqual(roster.map(({ id }) => id).toSorted());
    expect(standIns('monitoring-specialist')).toEqual(standIns('mlops-engineer'));
  });

  it('is for no role that was set aside', () => {
    const setAside = [{ role: 'mlops-engineer', reason: 'the platform team does it' } as const];
    const advice = adviceFor(aTeam({ answers: { phase: 'production' }, roster, setAside }));
    expect(coverOf(advice, 'mlops-engineer')).toBeUndefined();
  });

  it('is for nobody who is there', () => {
    const advice = adviceFor(
      aTeam({ answers: { phase: 'production' }, roster: [...roster, someone('mlops-engineer')] }),
    );
    expect(coverOf(advice, 'mlops-engineer')).toBeUndefined();
  });
});
