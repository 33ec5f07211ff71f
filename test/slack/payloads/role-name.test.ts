import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import type { RoleCard } from '../../../src/knowledge/role.ts';
import { roles } from '../../../src/knowledge/roles/index.ts';
import { skillsNotRoles } from '../../../src/knowledge/skills-not-roles.ts';
import { findRoleByName } from '../../../src/slack/payloads/role-name.ts';

const cards: readonly RoleCard[] = roles;

describe('a role is found', () => {
  it.each(cards.map((card) => [card.id, card] as const))('by every name of %s', (id, card) => {
    for (const name of [card.id, card.name, card.shortName, ...card.aliases])
      expect(findRoleByName(name), name).toEqual({ outcome: 'found', id });
  });

  it.each([
    ['mlops', 'mlops-engineer'],
    ['ML Ops', 'mlops-engineer'],
    ['  ML-OPS   engineer ', 'mlops-engineer'],
    ['mlops_engineer', 'mlops-engineer'],
    ['M.L. Engineer', 'ml-engineer'],
    ['DATAENGINEER', 'data-engineer'],
    ['analytics & monitoring specialist', 'monitoring-specialist'],
    ['analytics &amp; monitoring specialist', 'monitoring-specialist'],
    ['ux/ml designer', 'ux-designer'],
    ['ｍｌ engineer', 'ml-engineer'],
    ['ai engineer', 'ai-engineer'],
    ['llm-engineer', 'ai-engineer'],
  ])('whatever the case, spaces and hyphens: %s', (typed, id) => {
    expect(findRoleByName(typed)).toEqual({ outcome: 'found', id });
  });

  it.each([
    ['ml engineers', 'ml-engineer'],
    ['data scientists', 'data-scientist'],
    ['SMEs', 'domain-expert'],
    ['the senior ML engineer', 'ml-engineer'],
    ['a data engineer', 'data-engineer'],
  ])('in the plural, with an article or a seniority: %s', (typed, id) => {
    expect(findRoleByName(typed)).toEqual({ outcome: 'found', id });
  });

  it.each([
    ['data enginer', 'data-engineer'],
    ['data scientst', 'data-scientist'],
    ['mlosp engineer', 'mlops-engineer'],
    ['product manger', 'ai-product-manager'],
    ['project manger', 'ml-project-manager'],
    ['domain exprt', 'domain-expert'],
    ['mlop', 'mlops-engineer'],
  ])('with a typo: %s', (typed, id) => {
    expect(findRoleByName(typed)).toEqual({ outcome: 'found', id });
  });
});

describe('a skill that is asked for as a role is told apart', () => {
  it.each([
    ['prompt engineer', 'prompting'],
    ['Prompt Engineers', 'prompting'],
    ['senior prompt engineer', 'prompting'],
    ['promt engineer', 'prompting'],
    ['prompt-engineering', 'prompting'],
    ['LangChain developer', 'language-model-frameworks'],
    ['lang chain', 'language-model-frameworks'],
    ['RAG engineer', 'retrieval'],
    ['python developer', 'python'],
    ['SQL', 'sql'],
  ])('%s', (typed, id) => {
    expect(findRoleByName(typed)).toEqual({ outcome: 'skill', id });
  });

  it('by every name that is listed for it, none of which means a role', () => {
    for (const { id, names } of skillsNotRoles)
      for (const name of names) expect(findRoleByName(name), name).toEqual({ outcome: 'skill', id });
  });
});

describe('a role is suggested, not taken', () => {
  it.each([
    ['engineer', 'ml-engineer'],
    ['manager', 'ai-product-manager'],
    ['annotation', 'labeling-lead'],
    ['security', 'ai-security-engineer'],
    ['swee', 'software-engineer'],
  ])('where %s could mean several, or another one', (typed, id) => {
    const found = findRoleByName(typed);
    expect(found.outcome).toBe('suggestions');
    expect(found.outcome === 'suggestions' && found.ids).toContain(id);
  });

  it('three at most, each once', () => {
    const found = findRoleByName('engineer');
    expect(found.outcome === 'suggestions' && new Set(found.ids).size).toBe(3);
  });
});

describe('no role is found', () => {
  it.each(['', '   ', '???', 'plumber', 'constructor', '__proto__', '🦄', '<@U123>', 'x', 'd'])(
    'in “%s”',
    (typed) => {
      expect(findRoleByName(typed)).toEqual({ outcome: 'unknown' });
    },
  );

  it.each([
    ['letters', 'a'.repeat(10_000)],
    ['spaces', `${' '.repeat(10_000)}x`],
    ['marks', 'é́'.repeat(5000)],
    ['ampersands', '&amp;'.repeat(2000)],
    ['a role said over and over', 'ml engineer '.repeat(900)],
  ])('in 10,000 %s, and that at once', (_name, typed) => {
    findRoleByName(typed);
    const begin = performance.now();
    expect(findRoleByName(typed)).toEqual({ outcome: 'unknown' });
    expect(performance.now() - begin).toBeLessThan(5);
  });
});
