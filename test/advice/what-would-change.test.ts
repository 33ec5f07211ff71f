import { describe, expect, it } from 'vitest';
import type { Advice } from '../../src/advice/advice.ts';
import { newTeam } from '../../src/team/team.ts';
import { aTeam, inWeeks, someone } from '../support/a-team.ts';
import { adviceFor } from '../support/advice-in-words.ts';

function changesInWords({ changes }: Advice): string[] {
  return changes.map(({ about, nextHire, isDifferent }) => {
    const what = about.kind === 'answer' ? about.question : about.milestone;
    const who = [nextHire?.seniority, nextHire?.role ?? 'nobody'].filter(Boolean).join(' ');
    return `${what} ${about.instead}: ${isDifferent ? who : 'the same'}`;
  });
}

describe('what would change the next hire', () => {
  it('names every other answer that would, with the hire that it would give', () => {
    expect(changesInWords(adviceFor(aTeam()))).toEqual([
      'phase data: data-engineer',
      'phase production: mlops-engineer',
      'labelled-data no: data-engineer',
      'serving real-time: mlops-engineer',
      'serving on-device: embedded-ai-engineer',
      'leaving-vendor yes: mlops-engineer',
      'exposed yes: ai-security-engineer',
      'models-in-production 1: mlops-engineer',
      'models-in-production 2-9: mlops-engineer',
      'models-in-production 10+: mlops-engineer',
      'training-data-final soon: data-engineer',
    ]);
  });

  it('names an open question that no answer to would change it, once', () => {
    const changes = changesInWords(adviceFor(newTeam));
    expect(changes).toContain('regulated yes: the same');
    expect(changes).toContain('business-critical yes: the same');
    expect(changes).toContain('labelled-data no: data-engineer');
    expect(changes.filter((change) => change.startsWith('stage'))).toEqual(['stage scaling: the same']);
  });

  it('says what a date would change that were nearer, farther or not there', () => {
    const team = aTeam({
      roster: [someone('ml-engineer', 'senior'), someone('data-engineer')],
      milestones: { 'first-production-run': inWeeks(10) },
    });
    const changes = changesInWords(adviceFor(team));
    expect(changes).toContain('first-production-run none: mid ml-engineer');
    expect(changes).toContain('first-production-run later: mid ml-engineer');
    const farther = adviceFor({ ...team, milestones: { 'first-production-run': inWeeks(40) } });
    expect(changesInWords(farther)).toContain('first-production-run soon: mlops-engineer');
  });

  it('says where an answer would leave nobody to hire', () => {
    const roles = [
      'ml-engineer',
      'data-engineer',
      'mlops-engineer',
      'ai-product-manager',
      'data-scientist',
    ] as const;
    const team = aTeam({
      answers: { exposed: 'yes' },
      setAside: roles.map((role) => ({ role, reason: 'not ours' })),
    });
    expect(changesInWords(adviceFor(team))).toContain('exposed no: nobody');
  });

  it('weighs the kinds of AI while it is open what is built, rules for every kind included', () => {
    const team = aTeam({ answers: { kind: 'not-sure', 'leaving-vendor': 'yes' } });
    const changes = changesInWords(adviceFor({ ...team, milestones: { 'vendor-sunset': inWeeks(4) } }));
    expect(changes).toContain('kind agents: ai-platform-engineer');
    expect(changes).toContain('kind analytics: data-engineer');
  });

  it('takes no date at all for a milestone that is given up', () => {
    const team = aTeam({
      answers: { 'leaving-vendor': 'not-sure' },
      milestones: { 'vendor-sunset': inWeeks(4) },
    });
    expect(changesInWords(adviceFor(team))).toContain('vendor-sunset none: senior ml-engineer');
  });

  it('says of each change what it is about', () => {
    expect(adviceFor(aTeam()).changes).toContainEqual({
      about: { kind: 'milestone', milestone: 'training-data-final', instead: 'soon' },
      nextHire: { role: 'data-engineer', seniority: undefined },
      isDifferent: true,
    });
  });
});
