import { describe, expect, it } from 'vitest';
import { casts, minimumCast } from '../../src/knowledge/casts.ts';
import { hiringSequence, seatSeniority } from '../../src/knowledge/hiring-sequence.ts';
import { leadTimeRanges, leadTimes } from '../../src/knowledge/lead-times.ts';
import { findOverlap, overlaps, standInsFor } from '../../src/knowledge/overlaps.ts';

describe('the hiring sequence', () => {
  it('is the guide’s, month by month', () => {
    expect(hiringSequence.map((step) => [step.fromMonth, step.toMonth, step.role, step.seat])).toEqual([
      [1, 3, 'ml-engineer', 'first'],
      [3, 6, 'data-engineer', 'first'],
      [3, 6, 'ml-engineer', 'second'],
      [6, 9, 'mlops-engineer', 'first'],
      [6, 9, 'ai-product-manager', 'first'],
      [9, 12, 'data-scientist', 'first'],
    ]);
  });

  it('starts with a senior ML engineer and sets a mid-level one beside them', () => {
    expect(seatSeniority['ml-engineer']).toEqual({ first: 'senior', second: 'mid' });
  });
});

describe('the lead times', () => {
  it('are twelve weeks for a hire and two for a contract, and say whose figure that is', () => {
    expect(leadTimes.hire.weeks).toBe(12);
    expect(leadTimes.contract.weeks).toBe(2);
    expect(leadTimes.contract.whose).toMatch(/vendor/);
  });

  it.each(['hire', 'contract'] as const)('lie within what sources say of a %s, shortest first', (how) => {
    const ranges = leadTimeRanges[how];
    const starts = ranges.map(({ from }) => from);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    expect(new Set(ranges.map(({ source }) => source)).size).toBe(ranges.length);
    for (const { from, to, note } of ranges) {
      expect(from).toBeLessThanOrEqual(to);
      expect(note).toMatch(/\.$/);
    }
    expect(leadTimes[how].weeks).toBeGreaterThanOrEqual(Math.min(...starts));
    expect(leadTimes[how].weeks).toBeLessThanOrEqual(Math.max(...ranges.map(({ to }) => to)));
  });
});

describe('the casts', () => {
  const cast = (id: string) => casts.find((candidate) => candidate.id === id)?.parts ?? [];

  it('let a pilot keep design and MLOps lean', () => {
    const lean = cast('pilot').filter((part) => 'lean' in part && part.lean);
    expect(lean.map((part) => part.role).sort()).toEqual(['mlops-engineer', 'ux-designer']);
    expect(cast('pilot').find((part) => part.role === 'data-engineer')?.share).toBeLessThan(1);
  });

  it('hold the smallest meaningful pilot in every cast', () => {
    for (const { id, parts } of casts) {
      const cast: readonly string[] = parts.map((part) => part.role);
      expect(cast, id).toEqual(expect.arrayContaining([...minimumCast]));
    }
  });

  it('add legal and monitoring for production', () => {
    const roles: readonly string[] = cast('production').map((part) => part.role);
    expect(roles).toEqual(expect.arrayContaining(['ethics-legal-lead', 'monitoring-specialist']));
  });
});

describe('the overlaps', () => {
  it('work in both directions', () => {
    for (const { roles, in: task } of overlaps) {
      expect(standInsFor(roles[0])).toContainEqual({ role: roles[1], in: task });
      expect(standInsFor(roles[1])).toContainEqual({ role: roles[0], in: task });
    }
  });

  it('say in whole sentences who does what, and are found from either role', () => {
    for (const overlap of overlaps) {
      const [one, other] = overlap.roles;
      for (const words of [overlap.split, overlap.together]) expect(words).toMatch(/^[A-Z].*\.$/);
      expect([findOverlap(one, other), findOverlap(other, one)]).toEqual([overlap, overlap]);
      expect(findOverlap(one, one)).toBeUndefined();
    }
    expect(findOverlap('ux-designer', 'ml-engineer')).toBeUndefined();
  });

  it('let four roles stand in for an ML engineer and none for a head of AI', () => {
    expect(standInsFor('ml-engineer').map((standIn) => standIn.role)).toEqual([
      'data-scientist',
      'mlops-engineer',
      'data-engineer',
      'ml-researcher',
    ]);
    expect(standInsFor('head-of-ai')).toEqual([]);
  });
});
