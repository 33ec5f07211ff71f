import { describe, expect, it } from 'vitest';
import type { Advice } from '../../src/advice/advice.ts';
import { findDisagreements } from '../../src/advice/disagreements.ts';
import { roles } from '../../src/knowledge/roles/index.ts';
import { aTeam, inWeeks, people } from '../support/a-team.ts';
import { adviceFor, nextHireOf } from '../support/advice-in-words.ts';

const calm = adviceFor(aTeam());

/** What settled each disagreement of an advice. */
function settled(advice: Advice) {
  return Object.fromEntries(
    findDisagreements(advice).map(({ disagreement, decidedBy }) => [disagreement.id, decidedBy]),
  );
}

/** The same advice, with another next hire. */
function withNext(advice: Advice, changed: Partial<ReturnType<typeof nextHireOf>>): Advice {
  return { ...advice, verdict: { kind: 'hire', hire: { ...nextHireOf(advice), ...changed } } };
}

describe('an advice to hire nobody', () => {
  const setAside = roles.map(({ id }) => ({ role: id, reason: 'not ours' }));

  it('settles no first hire, and not how a large team is cut', () => {
    expect(settled(adviceFor(aTeam({ setAside })))).toEqual({});
    expect(settled(adviceFor(aTeam({ answers: { stage: 'platform' }, setAside })))).toEqual({});
  });

  it('settles the product manager, who is covered, by a fact', () => {
    const others = setAside.filter(({ role }) => role !== 'ai-product-manager');
    const openRoles = [{ role: 'ai-product-manager' as const, openedOn: inWeeks(-1) }];
    const decidedBy = settled(adviceFor(aTeam({ setAside: others, openRoles })));
    expect(decidedBy).toMatchObject({ 'product-manager': { kind: 'fact' } });
    expect(Object.keys(decidedBy)).toEqual(['product-manager']);
  });
});

describe('an advice to hire somebody', () => {
  it('names no other question where none would change who is first', () => {
    expect(settled({ ...calm, changes: [] })['first-hire']).toEqual({
      kind: 'criterion',
      criterion: 'sequence',
    });
  });

  it('names the question that would, though another is asked before it', () => {
    const byServing = calm.changes.filter(
      ({ about }) => about.kind === 'answer' && about.question === 'serving',
    );
    expect(settled({ ...calm, changes: byServing })['first-hire']).toMatchObject({
      unless: { question: 'serving', isOpen: false },
    });
  });

  it('names none that would only put a third role first', () => {
    const advice = withNext(calm, { role: 'data-engineer' });
    const toThirdRole = calm.changes.filter(({ nextHire }) => nextHire?.role === 'mlops-engineer');
    expect(toThirdRole.length).toBeGreaterThan(0);
    expect(settled({ ...advice, changes: toThirdRole })['first-hire']).toEqual({
      kind: 'criterion',
      criterion: 'sequence',
    });
  });

  it('is settled by a date only where the date made it overdue', () => {
    const due = { kind: 'milestone', milestone: 'first-production-run', date: inWeeks(40) } as const;
    const bare = { ...calm, changes: [] };
    const decidedBy = (criterion: 'overdue' | 'answer') =>
      settled(withNext(bare, { due, decidedBy: criterion }))['first-hire'];
    expect(decidedBy('overdue')).toEqual({ kind: 'milestone', milestone: 'first-production-run' });
    expect(decidedBy('answer')).toEqual({ kind: 'criterion', criterion: 'answer' });
  });

  it('is settled by no date where a phase made it overdue, or a rule', () => {
    const bare = { ...calm, changes: [] };
    for (const due of [{ kind: 'phase', phase: 'data' } as const, { kind: 'now' } as const, undefined]) {
      expect(settled(withNext(bare, { due, decidedBy: 'overdue' }))['first-hire']).toEqual({
        kind: 'criterion',
        criterion: 'overdue',
      });
    }
  });

  it('settles a data scientist who is called for by a fact, and one whose turn has come by the order', () => {
    const bare = { ...calm, changes: [] };
    const decidedBy = (criterion: 'answer' | 'sequence') =>
      settled(withNext(bare, { role: 'data-scientist', decidedBy: criterion }))['data-scientist-first'];
    expect(decidedBy('answer')).toMatchObject({ kind: 'fact' });
    expect(decidedBy('sequence')).toEqual({ kind: 'criterion', criterion: 'sequence' });
  });
});

describe('a warning', () => {
  it('raises the question of data scientists only where it is about them', () => {
    const seniors = adviceFor(aTeam({ roster: people(2, 'data-engineer', 'senior') }));
    expect(seniors.warnings.map(({ rule }) => rule)).toEqual(['all-seniors']);
    expect(settled(seniors)).not.toHaveProperty('data-scientist-first');
  });
});

describe('somebody of the team who stands in for a product manager', () => {
  it('is no cover by the organisation', () => {
    const cover = calm.coverNow.find(({ role }) => role === 'ai-product-manager');
    if (!cover) throw new Error('the calm team covers its product manager');
    expect(settled({ ...calm, coverNow: [{ ...cover, kind: 'stand-in' }] })).not.toHaveProperty(
      'product-manager',
    );
    expect(settled({ ...calm, coverNow: [cover] })).toHaveProperty('product-manager');
  });
});
