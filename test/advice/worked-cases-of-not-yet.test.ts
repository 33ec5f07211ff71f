import { describe, expect, it } from 'vitest';
import type { Team } from '../../src/team/team.ts';
import { aTeam, inWeeks, people, someone } from '../support/a-team.ts';
import { adviceFor, coverOf, nextHireOf, orderOf, warningsOf } from '../support/advice-in-words.ts';

describe('no use case', () => {
  const advice = adviceFor(aTeam({ answers: { kind: 'no-use-case' } }));

  it('is no reason to hire anybody: the first use is chosen by people who are there', () => {
    expect(advice.verdict).toEqual({ kind: 'do-not-hire-yet', because: 'no-use-case' });
    expect(advice.later).toEqual([]);
    expect(coverOf(advice, 'ai-product-manager')).toMatchObject({ kind: 'assign', share: 0.5 });
    expect(coverOf(advice, 'domain-expert')).toMatchObject({ kind: 'assign', share: 0.1 });
  });

  it('names no mistakes in a team that has nothing to do yet', () => {
    const roster = people(2, 'data-scientist');
    const early = adviceFor(aTeam({ answers: { kind: 'no-use-case' }, roster }));
    expect(early.verdict.kind).toBe('do-not-hire-yet');
    expect(warningsOf(early)).toEqual([]);
  });

  it('is not what “not sure yet” says: a team that knows little still hears of its first hire', () => {
    const open = { kind: 'not-sure', stage: 'not-sure', phase: 'not-sure', cast: 'not-sure' } as const;
    expect(nextHireOf(adviceFor(aTeam({ answers: open })))).toMatchObject({
      role: 'ml-engineer',
      seniority: 'senior',
    });
  });

  it('ends with the choice, and says whom each choice would call for', () => {
    const calledFor = advice.changes.flatMap(({ about, nextHire }) =>
      about.kind === 'answer' && about.question === 'kind' ? [[about.instead, nextHire?.role]] : [],
    );
    expect(calledFor).toEqual([
      ['trained-model', 'ml-engineer'],
      ['llm-application', 'ai-engineer'],
      ['agents', 'ai-engineer'],
      ['on-device', 'embedded-ai-engineer'],
      ['analytics', 'analytics-engineer'],
    ]);
  });

  it('gives way to a vendor whose service ends', () => {
    const leaving = { kind: 'no-use-case', 'leaving-vendor': 'yes' } as const;
    expect(nextHireOf(adviceFor(aTeam({ answers: leaving }))).role).toBe('mlops-engineer');
  });
});

describe('one slow batch model', () => {
  const answers = {
    cast: 'pilot',
    phase: 'production',
    serving: 'batch',
    'models-in-production': '1',
  } as const;
  const slow = (rest: Partial<Team> = {}, other: Partial<Team['answers']> = {}) =>
    adviceFor(aTeam({ ...rest, answers: { ...answers, ...other } }));

  it('is no reason to hire anybody, whoever is there', () => {
    const rosters = [[], people(2, 'data-scientist'), [someone('ml-engineer'), someone('data-engineer')]];
    for (const roster of rosters) {
      const advice = slow({ roster });
      expect(advice.verdict).toEqual({ kind: 'do-not-hire-yet', because: 'slow-batch-model' });
      expect(advice.later).toEqual([]);
      expect(warningsOf(advice)).not.toContain('late-mlops');
    }
  });

  it('has the functions of a pilot covered, and its monitoring', () => {
    expect(slow().coverNow.map(({ role }) => role)).toEqual([
      'ai-product-manager',
      'ux-designer',
      'domain-expert',
      'monitoring-specialist',
    ]);
  });

  it('counts nobody as missing but those who cover', () => {
    const missing = slow().coverage.roles.filter((role) => role.missing > 0);
    expect(missing.every(({ isCovered }) => isCovered)).toBe(true);
  });

  it.each([
    ['somebody waits for it', { serving: 'real-time' }],
    ['it runs on a device', { serving: 'on-device' }],
    ['it is not known how it is served', { serving: 'not-sure' }],
    ['the business hangs on it', { 'business-critical': 'yes' }],
    ['it is not known whether the business hangs on it', { 'business-critical': 'not-sure' }],
    ['it is meant for production', { cast: 'production' }],
    ['it is not known what it is meant for', { cast: 'not-sure' }],
    ['there are more', { 'models-in-production': '2-9' }],
    ['another is being made', { phase: 'modelling' }],
    ['the organisation scales', { stage: 'scaling' }],
    ['its data is not labelled', { 'labelled-data': 'no' }],
    ['it is exposed to attackers', { exposed: 'yes' }],
    ['a vendor is left', { 'leaving-vendor': 'yes' }],
    ['it is an application on a language model', { kind: 'llm-application' }],
  ] as const)('is one no longer when %s', (_when, other) => {
    expect(slow({}, other).verdict.kind).toBe('hire');
  });

  it('is one no longer with a date ahead, or where nobody can cover a function', () => {
    expect(slow({ milestones: { launch: inWeeks(30) } }).verdict.kind).toBe('hire');
    expect(slow({ milestones: { launch: inWeeks(0) } }).verdict.kind).toBe('hire');
    expect(slow({ milestones: { launch: inWeeks(-30) } }).verdict.kind).toBe('do-not-hire-yet');
    const own = { id: 'm1', name: 'Second release', date: inWeeks(30) };
    expect(slow({ ownMilestones: [{ ...own, endsPhase: 'production' }] }).verdict.kind).toBe('hire');
    expect(slow({ ownMilestones: [own] }).verdict.kind).toBe('do-not-hire-yet');
    expect(slow({ nobodyFor: ['domain-expert'] }).verdict.kind).toBe('hire');
  });

  it('says which answers would reopen it, and with whom', () => {
    const changes = slow().changes.map(({ about, nextHire }) => [
      about.kind === 'answer' ? `${about.question}: ${about.instead}` : about.milestone,
      nextHire?.role,
    ]);
    expect(changes).toContainEqual(['serving: real-time', 'mlops-engineer']);
    expect(changes).toContainEqual(['cast: production', 'mlops-engineer']);
    expect(changes).toContainEqual(['launch', 'mlops-engineer']);
  });

  it('is itself told as a change to a team that hires', () => {
    const hiring = slow({}, { serving: 'real-time' });
    expect(hiring.changes).toContainEqual({
      about: { kind: 'answer', question: 'serving', instead: 'batch' },
      nextHire: null,
      isDifferent: true,
    });
    expect(orderOf(hiring)[0]).toBe('mlops-engineer');
  });
});
