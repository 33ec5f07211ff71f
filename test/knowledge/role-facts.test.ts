import { describe, expect, it } from 'vitest';
import type { Fact, RoleCard } from '../../src/knowledge/role.ts';
import { roles } from '../../src/knowledge/roles/index.ts';

const cards: readonly RoleCard[] = roles;
const lists = ['duties', 'skills', 'knowledge', 'tools', 'kpis'] as const;

function factsOf(card: RoleCard): readonly Fact[] {
  const { whenToInvolve, keyDeliverable, seniorityMarkers } = card;
  return [
    ...lists.flatMap((list) => card[list] ?? []),
    ...(whenToInvolve ? [whenToInvolve] : []),
    ...(keyDeliverable ? [keyDeliverable] : []),
    ...(seniorityMarkers ? Object.values(seniorityMarkers) : []),
  ];
}

/** Ids of the cards that have something, sorted. */
function having(list: keyof RoleCard): readonly string[] {
  return cards
    .filter((card) => card[list] !== undefined)
    .map(({ id }) => id)
    .sort();
}

/** The roles of the course on core roles; its "ML Engineer / Research Scientist" is two of ours. */
const inTheCourse = [
  'ai-product-manager',
  'data-engineer',
  'domain-expert',
  'ethics-legal-lead',
  'labeling-lead',
  'ml-engineer',
  'mlops-engineer',
  'monitoring-specialist',
  'software-engineer',
  'ux-designer',
];

const described = cards.filter((card) => factsOf(card).length > 0);

describe('the facts on the role cards', () => {
  it('are there for every role but the two that the sources only name', () => {
    const silent = cards.filter((card) => factsOf(card).length === 0).map(({ id }) => id);
    expect(silent.sort()).toEqual(['business-analyst', 'data-analyst']);
  });

  it('give KPIs to the roles of the course on core roles, and to no other', () => {
    expect(having('kpis')).toEqual([...inTheCourse, 'ml-researcher'].sort());
    expect(cards.flatMap((card) => card.kpis ?? []).every(({ source }) => source === 'core-roles')).toBe(
      true,
    );
  });

  it('give as many KPIs as the course does', () => {
    const numbers = Object.fromEntries(
      cards.flatMap((card) => (card.kpis ? [[card.id, card.kpis.length]] : [])),
    );
    expect(numbers).toEqual({
      'ai-product-manager': 2,
      'data-engineer': 3,
      'ml-engineer': 2,
      'ml-researcher': 2,
      'mlops-engineer': 3,
      'software-engineer': 3,
      'ux-designer': 3,
      'domain-expert': 1,
      'labeling-lead': 3,
      'ethics-legal-lead': 3,
      'monitoring-specialist': 2,
    });
  });

  it('name a key deliverable for each row of the course’s table', () => {
    expect(having('keyDeliverable')).toEqual(inTheCourse);
  });

  it('tell levels of seniority apart for the two roles whose source does', () => {
    expect(having('seniorityMarkers')).toEqual(['data-scientist', 'ml-engineer']);
  });

  it('call a tool by one name on every card', () => {
    const tools = new Set(cards.flatMap((card) => (card.tools ?? []).map(({ text }) => text)));
    const twice = [...tools].filter((tool) => [...tools].some((other) => other.endsWith(` ${tool}`)));
    expect(twice, 'leave the vendor’s name out').toEqual([]);
  });
});

describe.each(described.map((card) => [card.id, card] as const))('the facts of %s', (_id, card) => {
  it('come from sources that the card names', () => {
    const unnamed = factsOf(card).filter(({ source }) => !card.sources.includes(source));
    expect(unnamed, 'add the source to the card’s sources').toEqual([]);
  });

  it('are plain text, which begins like a line of a list and ends without a full stop', () => {
    for (const { text } of factsOf(card)) {
      expect(text).not.toMatch(/[*<>`]|\b_\w+_\b|~\w+~|\s{2}|^\s|\s$/);
      expect(text).not.toMatch(/[.;,:]$/);
      expect(text.length, text).toBeLessThanOrEqual(150);
    }
    for (const list of ['duties', 'skills', 'knowledge', 'kpis'] as const)
      for (const { text } of card[list] ?? []) expect(text).toMatch(/^[A-Z]/);
  });

  it('have no empty list, and none too long to read', () => {
    for (const list of lists) expect(card[list]?.length, list).not.toBe(0);
    expect(card.duties?.length).toBeGreaterThanOrEqual(3);
    for (const list of ['duties', 'skills', 'knowledge', 'kpis'] as const)
      expect(card[list]?.length ?? 0, list).toBeLessThanOrEqual(8);
  });

  it('say nothing twice in a list', () => {
    for (const list of lists) {
      const texts = (card[list] ?? []).map(({ text }) => text.toLowerCase());
      expect(new Set(texts).size, list).toBe(texts.length);
    }
  });

  it('begin the markers of seniority with the years', () => {
    if (!card.seniorityMarkers) return;
    const { junior, mid, senior } = card.seniorityMarkers;
    expect(junior.text).toMatch(/^0–2 years: /);
    expect(mid.text).toMatch(/^2–5 years: /);
    expect(senior.text).toMatch(/^5\+ years: /);
  });
});
