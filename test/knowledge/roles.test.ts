import { describe, expect, it } from 'vitest';
import { phases } from '../../src/knowledge/phases.ts';
import { risks } from '../../src/knowledge/risks.ts';
import type { RoleCard } from '../../src/knowledge/role.ts';
import { findRole, isRoleId, roleIndex, roles } from '../../src/knowledge/roles/index.ts';

const cards: readonly RoleCard[] = roles;

function normalise(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

describe('the role cards', () => {
  it('are the eighteen roles that the four sources name', () => {
    expect(cards.flatMap((card) => (card.addition ? [] : [card.id])).sort()).toEqual([
      'ai-product-manager',
      'ai-security-engineer',
      'business-analyst',
      'data-analyst',
      'data-engineer',
      'data-scientist',
      'domain-expert',
      'embedded-ai-engineer',
      'ethics-legal-lead',
      'head-of-ai',
      'labeling-lead',
      'ml-engineer',
      'ml-project-manager',
      'ml-researcher',
      'mlops-engineer',
      'monitoring-specialist',
      'software-engineer',
      'ux-designer',
    ]);
  });

  it('add seven that came later, at the end of the list', () => {
    expect(cards.slice(18).map((card) => card.id)).toEqual(
      cards.flatMap((card) => (card.addition ? [card.id] : [])),
    );
    expect(
      cards
        .slice(18)
        .map((card) => card.id)
        .sort(),
    ).toEqual([
      'ai-engineer',
      'ai-governance-lead',
      'ai-platform-engineer',
      'analytics-engineer',
      'analytics-lead',
      'evaluation-engineer',
      'forward-deployed-engineer',
    ]);
  });

  it('let every name, id and alias mean one role only', () => {
    const meanings = new Map<string, Set<string>>();
    for (const card of cards) {
      for (const name of [card.id, card.name, card.shortName, ...card.aliases].map(normalise)) {
        meanings.set(name, (meanings.get(name) ?? new Set()).add(card.id));
      }
    }
    const ambiguous = [...meanings].filter(([, ids]) => ids.size > 1).map(([name, ids]) => [name, ...ids]);
    expect(ambiguous).toEqual([]);
  });

  it('name no alias twice, nor one that their id or name says already', () => {
    const repeated = cards.flatMap((card) => {
      const names = [card.id, card.name].map(normalise);
      return card.aliases.filter(
        (alias, position) =>
          names.includes(normalise(alias)) ||
          card.aliases.slice(0, position).some((earlier) => normalise(earlier) === normalise(alias)),
      );
    });
    expect(repeated).toEqual([]);
  });

  it('know the everyday names of the roles', () => {
    const typed = {
      mlops: 'mlops-engineer',
      pm: 'ai-product-manager',
      swe: 'software-engineer',
      mleng: 'ml-engineer',
    };
    for (const [name, id] of Object.entries(typed)) {
      const found = cards.filter((card) => card.aliases.map(normalise).includes(name)).map((card) => card.id);
      expect(found, name).toEqual([id]);
    }
  });

  it('say which roles can put a model into production', () => {
    const ships = cards.filter((card) => card.ships).map((card) => card.id);
    expect(ships.sort()).toEqual([
      'ai-engineer',
      'ai-platform-engineer',
      'forward-deployed-engineer',
      'ml-engineer',
      'mlops-engineer',
      'software-engineer',
    ]);
  });

  it('leave nobody overdue for the roles that come in production or later', () => {
    const later = cards.filter((card) => card.neededBy?.phase === 'production');
    expect(later.map((card) => card.id).sort()).toEqual(['data-scientist', 'head-of-ai']);
    for (const card of later) expect(card.neededBy?.after, card.id).toBe(true);
  });

  it('lower every risk and name every phase between them', () => {
    const lowered = new Set(cards.flatMap((card) => card.lowers));
    expect([...lowered].sort()).toEqual(risks.map((risk) => risk.id).sort());
    const named = new Set(cards.flatMap((card) => card.neededBy?.phase ?? []));
    expect([...named].sort()).toEqual(phases.map((phase) => phase.id).sort());
  });
});

describe.each(cards.map((card) => [card.id, card] as const))('the card of %s', (_id, card) => {
  it('has a short name that fits a narrow column', () => {
    expect(card.shortName.length).toBeGreaterThan(0);
    expect(card.shortName.length).toBeLessThanOrEqual(20);
  });

  it('has a summary of one paragraph', () => {
    expect(card.summary.length).toBeGreaterThanOrEqual(80);
    expect(card.summary.length).toBeLessThanOrEqual(600);
    expect(card.summary).toMatch(/^[A-Z][^\n]*\.$/);
  });

  it('has no markup in what people read', () => {
    for (const text of [card.name, card.shortName, card.summary, ...card.aliases]) {
      expect(text).not.toMatch(/[*<>`]|\b_\w+_\b|~\w+~| {2}/);
    }
  });

  it('lowers at least one risk, each once', () => {
    expect(card.lowers.length).toBeGreaterThan(0);
    expect(new Set(card.lowers).size).toBe(card.lowers.length);
  });

  it('names its sources, the one for its phase among them', () => {
    expect(card.sources.length).toBeGreaterThan(0);
    if (card.neededBy) expect(card.sources).toContain(card.neededBy.source);
  });
});

describe('the lookups', () => {
  it('find every role by its id, at its place in the list', () => {
    for (const [position, role] of roles.entries()) {
      expect(findRole(role.id)).toBe(role);
      expect(roleIndex(role.id)).toBe(position);
    }
  });

  it('tell ids from other text', () => {
    expect(isRoleId('ml-engineer')).toBe(true);
    for (const text of ['ML Engineer', 'mlops', '', 'constructor', 'toString'])
      expect(isRoleId(text), text).toBe(false);
  });
});
