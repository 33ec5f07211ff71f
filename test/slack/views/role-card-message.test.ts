import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/knowledge/roles/index.ts';
import { roles } from '../../../src/knowledge/roles/index.ts';
import { findSource } from '../../../src/knowledge/sources.ts';
import { escapeText } from '../../../src/slack/blocks/text.ts';
import { buildRoleCard } from '../../../src/slack/views/role-card-message.ts';
import { buildRoleList } from '../../../src/slack/views/role-list-message.ts';
import { blocksText } from '../../support/visible-text.ts';
import { expectWhole } from '../../support/within-limits.ts';

const cards: readonly Role[] = roles;

describe.each(cards.map((card) => [card.id, card] as const))('the card of %s', (id, card) => {
  const message = buildRoleCard(id);

  it('fits into a message whole', () => {
    expectWhole(message);
  });

  it('says everything that is known, each fact with its source, in the blocks and in the text', () => {
    const facts = [card.duties, card.kpis, card.skills, card.knowledge, card.tools].flatMap(
      (list) => list ?? [],
    );
    const single = [card.whenToInvolve, card.keyDeliverable].flatMap((fact) => fact ?? []);
    const markers = Object.values(card.seniorityMarkers ?? {});
    for (const { text, source } of [...facts, ...single, ...markers]) {
      for (const shown of [message.text, blocksText(message.blocks)]) {
        expect(shown).toContain(escapeText(text));
        expect(shown).toContain(findSource(source).shortTitle);
      }
    }
  });
});

describe('a role card', () => {
  it('says of an addition that it is one, when it is too early, and who covers until then', () => {
    const { text } = buildRoleCard('evaluation-engineer');
    expect(text).toContain('An addition to the four sources');
    expect(text).toContain('Not yet: at the start: one domain expert');
    expect(text).toMatch(/Who covers until then.*\*Domain Expert\*: One expert.*_\(LLM evals FAQ\)_/s);
    expect(buildRoleCard('ml-engineer').text).not.toContain('An addition');
  });

  it('names who can stand in, and for what', () => {
    expect(buildRoleCard('mlops-engineer').text).toContain(
      '*ML Engineer*: deployment, monitoring and maintenance',
    );
  });

  it('names the risks and the letters of the RACI', () => {
    const { text } = buildRoleCard('mlops-engineer');
    expect(text).toContain('Lowers: operational risk');
    expect(text).toContain('accountable for deploy to production, monitoring and alerting');
    expect(buildRoleCard('ethics-legal-lead').text).toContain('consulted or informed only');
    expect(buildRoleCard('data-scientist').text).not.toContain('In the RACI');
  });

  it('gives the markers of seniority where a source has them', () => {
    expect(buildRoleCard('ml-engineer').text).toContain('Senior, 5+ years: designs whole ML systems');
    expect(buildRoleCard('data-engineer').text).not.toContain('Seniority');
  });

  it('says so where the sources say nothing', () => {
    const { text } = buildRoleCard('data-analyst');
    expect(text).toContain('name this role without describing it');
    expect(text).not.toContain('responsible for');
  });
});

describe('the list of roles', () => {
  const message = buildRoleList();

  it('fits into a message whole', () => {
    expectWhole(message);
  });

  it('has every role in one line, in the text too', () => {
    for (const { name } of cards) {
      expect(message.text).toContain(`• *${escapeText(name)}*: `);
      expect(blocksText(message.blocks)).toContain(`• *${escapeText(name)}*: `);
    }
  });

  it('offers every role in its menu', () => {
    const values = [...JSON.stringify(message.blocks).matchAll(/"value":"([^"]+)"/g)].map(
      ([, value]) => value,
    );
    expect(values.sort()).toEqual(cards.map(({ id }) => id).sort());
  });
});
