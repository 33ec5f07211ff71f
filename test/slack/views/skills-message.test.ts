import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/knowledge/roles/index.ts';
import { roles } from '../../../src/knowledge/roles/index.ts';
import { skills } from '../../../src/knowledge/skills.ts';
import { buildScorecard } from '../../../src/slack/views/scorecard-message.ts';
import { buildSkillsMatrix } from '../../../src/slack/views/skills-message.ts';
import { blocksText } from '../../support/visible-text.ts';
import { expectWhole } from '../../support/within-limits.ts';

const cards: readonly Role[] = roles;

describe('the skills matrix', () => {
  const message = buildSkillsMatrix();

  it('fits into a message whole', () => {
    expectWhole(message);
  });

  it('has a row for every skill', () => {
    const shown = blocksText(message.blocks);
    expect(shown).toContain('Skill | ML Engineer | Data Scientist | MLOps Engineer | AI Product Manager');
    expect(shown).toContain('Python, production-grade | must | nice | must | –');
    for (const { name } of skills) expect(shown).toContain(`${name} | `);
  });

  it('is told in words for who cannot see a table', () => {
    expect(message.text).toContain(
      '*AI Product Manager* must have: Business acumen and Stakeholder communication. Nice to have: Statistics and experimentation.',
    );
  });
});

describe('a scorecard', () => {
  it.each(cards.map(({ id }) => id))('fits into a message whole for %s', (id) => {
    expectWhole(buildScorecard(id));
  });

  it('has the musts and the nice-to-haves of the matrix to tick', () => {
    const { text } = buildScorecard('mlops-engineer');
    const [, musts = ''] = text.split('*Must have*');
    expect(musts.split('*Nice to have*')[0]).toContain('☐ Kubernetes and containers');
    expect(musts.split('*Nice to have*')[1]).toContain('☐ ML frameworks');
  });

  it('has the markers of seniority where a source has them, else says that there are none', () => {
    expect(buildScorecard('data-scientist').text).toContain('Mid-level, 2–5 years: frames new problems');
    expect(buildScorecard('mlops-engineer').text).toContain('is not in the sources');
  });

  it('falls back to the card for a role that the matrix does not have, and says so', () => {
    const { text } = buildScorecard('data-engineer');
    expect(text).toContain('has no column for this role');
    expect(text).toContain('☐ Designing databases and making them fast');
    expect(text).not.toContain('Must have');
  });

  it('says plainly where the sources name no skills', () => {
    expect(buildScorecard('business-analyst').text).toContain('name no skills for this role');
  });
});
