import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needRules } from '../../src/advice/need-rules/index.ts';
import { notApplicable } from '../../src/advice/rule.ts';
import { warningRules } from '../../src/advice/warning-rules/index.ts';
import { kinds } from '../../src/knowledge/role-families.ts';
import { findSource } from '../../src/knowledge/sources.ts';
import { team } from '../support/generated-teams.ts';
import { situationOf } from '../support/rule-table.ts';

const rules = [...needRules, ...warningRules];
const sentence = /^[A-Z“].*[^.]\.$/;
const situations = fc.sample(team, { numRuns: 300, seed: 1 }).map(situationOf);

describe('every rule', () => {
  it('has an id of its own', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(rules.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(rules)('has a title and says why it exists: $id', ({ title, why }) => {
    expect(title).toMatch(/^[A-Z].*\w$/);
    expect(why).toMatch(sentence);
  });

  it.each(rules)('names its sources, each once: $id', ({ sources }) => {
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(sources.map(findSource)).size).toBe(sources.length);
  });

  it.each(rules)('is about kinds of AI that there are, if not about all: $id', (rule) => {
    if (!rule.kinds) return;
    expect(rule.kinds.length).toBeGreaterThan(0);
    expect(kinds).toEqual(expect.arrayContaining([...rule.kinds]));
  });

  it.each(rules)('finds something in some team: $id', ({ evaluate }) => {
    const found = situations.map((situation) => evaluate(situation)).filter((each) => each !== notApplicable);
    expect(found.some(({ length }) => length > 0)).toBe(true);
  });
});

describe('every need rule', () => {
  it.each(needRules)('is called by a kind of fact that the order of hires knows: $id', ({ calls }) => {
    expect(['answer', 'date', 'cast', 'sequence', 'family', 'stage']).toContain(calls);
  });

  it.each(needRules)('gives a reason in a sentence for all that it asks for: $id', ({ evaluate }) => {
    for (const situation of situations) {
      const needs = evaluate(situation);
      if (needs === notApplicable) continue;
      for (const { because } of needs) expect(because).toMatch(sentence);
    }
  });
});
