import { describe, expect, it } from 'vitest';
import { aTeam, inWeeks, people, someone, today } from '../support/a-team.ts';
import { adviceFor, coverOf, inWords, nextHireOf, orderOf, rulesOf } from '../support/advice-in-words.ts';

describe('1. A first initiative with nobody yet, data labelled, batch, nothing critical', () => {
  const advice = adviceFor(aTeam());

  it('hires a senior ML engineer first, because the hiring sequence says so', () => {
    const next = nextHireOf(advice);
    expect(next).toMatchObject({ role: 'ml-engineer', seniority: 'senior', people: 1, how: 'hire' });
    expect(next.decidedBy).toBe('sequence');
    expect(rulesOf(next)).toEqual(['hiring-sequence', 'stage-size']);
    expect(next.reasons[0]).toMatchObject({ sources: ['team-building-guide'], risks: ['model'] });
  });

  it('has the senior in the seat at the end of month 3 and opens the role a lead time before', () => {
    expect(nextHireOf(advice)).toMatchObject({ inSeatBy: '2027-02-21', openBy: '2026-11-29' });
    expect(nextHireOf(advice).isOverdue).toBe(false);
  });

  it('then hires the rest of the stage in the order of the sequence', () => {
    expect(orderOf(advice)).toEqual([
      'senior ml-engineer',
      'data-engineer',
      'mid ml-engineer',
      'mlops-engineer',
      'ai-product-manager',
      '0.5 data-scientist',
    ]);
    expect(advice.later.map((hire) => hire.behindBy)).toEqual(Array(5).fill('sequence'));
  });

  it('has the function of the product manager covered half-time now', () => {
    expect(coverOf(advice, 'ai-product-manager')).toMatchObject({ kind: 'assign', share: 0.5, standIns: [] });
  });

  it('warns of nothing, and leaves no question open', () => {
    expect(advice.warnings).toEqual([]);
    expect(advice.openQuestions).toEqual([]);
    expect(advice.failedRules).toEqual([]);
  });

  it('says that a data engineer would be next if the data were not labelled', () => {
    expect(advice.changes).toContainEqual({
      about: { kind: 'answer', question: 'labelled-data', instead: 'no' },
      nextHire: { role: 'data-engineer', seniority: undefined },
      isDifferent: true,
    });
  });
});

describe('2. The same without labelled data', () => {
  const advice = adviceFor(aTeam({ answers: { 'labelled-data': 'no' } }));

  it('hires a data engineer first: the answer outranks the sequence', () => {
    const next = nextHireOf(advice);
    expect(next).toMatchObject({ role: 'data-engineer', decidedBy: 'answer', openBy: today.toString() });
    expect(rulesOf(next)[0]).toBe('unlabelled-data');
    expect(next.reasons[0]).toMatchObject({ sources: ['core-roles'], risks: ['data'] });
  });

  it('hires a labeling lead beside them, and only then the senior ML engineer', () => {
    expect(orderOf(advice).slice(0, 3)).toEqual(['data-engineer', 'labeling-lead', 'senior ml-engineer']);
    expect(advice.later[1]?.behindBy).toBe('answer');
  });

  it('has somebody named who answers for labels now', () => {
    expect(coverOf(advice, 'labeling-lead')).toMatchObject({ kind: 'assign', share: 0.1 });
  });
});

describe('3. Real-time serving, a senior ML engineer, a data engineer, first production run in 10 weeks', () => {
  const senior = someone('ml-engineer', 'senior');
  const team = aTeam({
    answers: { serving: 'real-time' },
    roster: [senior, someone('data-engineer')],
    milestones: { 'first-production-run': inWeeks(10) },
  });
  const advice = adviceFor(team);

  it('hires an MLOps engineer, overdue at a lead time of 12 weeks', () => {
    expect(nextHireOf(advice)).toMatchObject({
      role: 'mlops-engineer',
      isOverdue: true,
      decidedBy: 'overdue',
      inSeatBy: inWeeks(10),
      due: { kind: 'milestone', milestone: 'first-production-run', date: inWeeks(10) },
    });
  });

  it('opens the role today and bridges with a contractor, who can start in 2 weeks', () => {
    expect(nextHireOf(advice)).toMatchObject({ how: 'hire', openBy: inWeeks(0), bridgeFrom: inWeeks(2) });
  });

  it('hires a software engineer after that, then goes on with the sequence', () => {
    expect(orderOf(advice).slice(0, 3)).toEqual(['mlops-engineer', 'software-engineer', 'mid ml-engineer']);
    expect(advice.later[0]).toMatchObject({ behindBy: 'sequence', isOverdue: true });
  });

  it('has the ML engineer stand in for MLOps meanwhile', () => {
    const standIn = {
      person: senior.id,
      role: 'ml-engineer',
      in: 'deployment, monitoring and maintenance',
    };
    expect(coverOf(advice, 'mlops-engineer')).toMatchObject({ kind: 'stand-in', standIns: [standIn] });
  });

  it('has monitoring covered now, because the run is nearer than a hire', () => {
    expect(coverOf(advice, 'monitoring-specialist')).toMatchObject({ kind: 'assign' });
  });

  it('is not overdue if the run is 13 weeks away', () => {
    const later = adviceFor({ ...team, milestones: { 'first-production-run': inWeeks(13) } });
    expect(nextHireOf(later)).toMatchObject({
      role: 'mlops-engineer',
      isOverdue: false,
      openBy: inWeeks(1),
      bridgeFrom: undefined,
    });
  });
});

describe('4. Two data scientists and nobody else', () => {
  const scientists = people(2, 'data-scientist');
  const advice = adviceFor(aTeam({ roster: scientists }));

  it('warns that a data scientist came first, with the evidence', () => {
    expect(advice.warnings).toEqual([
      expect.objectContaining({
        rule: 'data-scientist-first',
        title: 'Data scientist first',
        evidence: '2 data scientists, and nobody who can put a model into production.',
        sources: ['team-building-guide'],
      }),
    ]);
  });

  it('hires a senior ML engineer at once, and no further data scientist', () => {
    expect(inWords(nextHireOf(advice))).toBe('senior ml-engineer');
    expect(nextHireOf(advice)).toMatchObject({ isOverdue: true, openBy: inWeeks(0), due: { kind: 'now' } });
    expect(rulesOf(nextHireOf(advice))[0]).toBe('undeployable-models');
    expect(orderOf(advice)).not.toContain('data-scientist');
  });

  it('lets the data scientists stand in where their work overlaps', () => {
    const ids = scientists.map(({ id }) => id).toSorted();
    expect(coverOf(advice, 'ml-engineer')?.standIns.map(({ person }) => person)).toEqual(ids);
  });
});

describe('5. An ML engineer, a data engineer and a PM, and a vendor whose service ends in 26 weeks', () => {
  const team = aTeam({
    answers: { 'leaving-vendor': 'yes' },
    roster: [someone('ml-engineer'), someone('data-engineer'), someone('ai-product-manager')],
    milestones: { 'vendor-sunset': inWeeks(26) },
  });

  it('hires an MLOps engineer and opens the role 12 weeks before the sunset', () => {
    expect(nextHireOf(adviceFor(team))).toMatchObject({
      role: 'mlops-engineer',
      decidedBy: 'answer',
      isOverdue: false,
      inSeatBy: inWeeks(26),
      openBy: inWeeks(14),
      due: { kind: 'milestone', milestone: 'vendor-sunset', date: inWeeks(26) },
    });
    expect(rulesOf(nextHireOf(adviceFor(team)))[0]).toBe('vendor-sunset');
  });

  it('counts back with the lead time that the team gave', () => {
    const slower = { ...team, leadTimes: { hire: 20, contract: 2, notice: 0 } };
    expect(nextHireOf(adviceFor(slower)).openBy).toBe(inWeeks(6));
  });
});

describe('6. As 1, but business-critical', () => {
  const advice = adviceFor(aTeam({ answers: { 'business-critical': 'yes' } }));

  it('has a domain expert and ethics or legal covered now, and says why', () => {
    for (const role of ['domain-expert', 'ethics-legal-lead'] as const) {
      expect(coverOf(advice, role)?.kind).toBe('assign');
      expect(rulesOf(coverOf(advice, role) ?? { reasons: [] })[0]).toBe('business-critical-model');
    }
  });

  it('still hires a senior ML engineer next, and neither of the two at all', () => {
    expect(orderOf(advice)).toEqual(orderOf(adviceFor(aTeam())));
  });
});
