import { describe, expect, it } from 'vitest';
import type { RoleCard } from '../../src/knowledge/role.ts';
import { findCoversUntilThen, isRoleId, roles } from '../../src/knowledge/roles/index.ts';
import { findSource } from '../../src/knowledge/sources.ts';

const cards: readonly RoleCard[] = roles;
const additions = cards.flatMap((card) =>
  card.addition ? [{ id: card.id, card, addition: card.addition }] : [],
);

describe('roles that the four sources do not name', () => {
  it.each(additions)('rest on public sources alone, at least one of them dated: $id', ({ card }) => {
    const sources = card.sources.map(findSource);
    for (const { id, url } of sources) expect(url, id).toMatch(/^https:\/\//);
    expect(sources.some(({ date }) => date !== undefined)).toBe(true);
  });

  it.each(additions)('say when it is too early, by a source of the card: $id', ({ card, addition }) => {
    expect(card.sources).toContain(addition.whenNotYet.source);
    expect(addition.whenNotYet.text).toMatch(/^[A-Z].*[^.]$/);
  });

  it.each(additions)('name who covers until then, other roles that exist: $id', ({ card, addition }) => {
    expect(addition.coversUntilThen.length).toBeGreaterThan(0);
    expect(findCoversUntilThen(card)).toEqual(addition.coversUntilThen);
    for (const { role, because } of addition.coversUntilThen) {
      expect(isRoleId(role), role).toBe(true);
      expect(role).not.toBe(card.id);
      expect(card.sources).toContain(because.source);
    }
  });

  it.each(additions)('are due by no phase, for no source names one: $id', ({ card }) => {
    expect(card.neededBy).toBeUndefined();
  });
});

describe('the roles of the four sources', () => {
  it('rest on these alone', () => {
    for (const card of cards.filter(({ addition }) => !addition)) {
      for (const source of card.sources) expect(findSource(source).reference, card.id).toBeDefined();
      expect(findCoversUntilThen(card)).toEqual([]);
    }
  });
});
