import { describe, expect, it } from 'vitest';
import { roles } from '../../../src/knowledge/roles/index.ts';
import { buildComparison } from '../../../src/slack/views/compare-message.ts';
import { blocksText } from '../../support/visible-text.ts';
import { expectWhole } from '../../support/within-limits.ts';

describe('a comparison', () => {
  it.each(roles.map(({ id }) => id))('of %s with any other role fits into a message whole', (id) => {
    for (const other of roles) if (other.id !== id) expectWhole(buildComparison(id, other.id));
  });

  it('says where the two overlap, whichever is named first', () => {
    const overlap = 'They overlap in deployment, monitoring and maintenance';
    expect(buildComparison('mlops-engineer', 'ml-engineer').text).toContain(overlap);
    expect(buildComparison('ml-engineer', 'mlops-engineer').text).toContain(overlap);
  });

  it('says who does which part of it, and how they work together', () => {
    const { text } = buildComparison('mlops-engineer', 'ml-engineer');
    expect(text).toContain('the MLOps engineer runs the infrastructure');
    expect(text).toContain('MLOps engineers build them into automated pipelines.');
  });

  it('says so where the sources name no overlap', () => {
    const { text } = buildComparison('ux-designer', 'mlops-engineer');
    expect(text).toContain('The sources name no overlap between the two');
  });

  it('says what each lowers, must know and works with that the other does not', () => {
    const { text } = buildComparison('mlops-engineer', 'data-scientist');
    expect(text).toContain('Of the two, only the *MLOps Engineer* lowers operational risk');
    expect(text).toContain('Of the two, only the *Data Scientist* lowers model risk');
    expect(text).toContain(
      'Of the two, only the *MLOps Engineer* must have: Kubernetes and containers, CI/CD',
    );
    expect(text).toContain('Of the two, only the *Data Scientist* must have: Statistics and experimentation');
    expect(text).toContain('Named for the *Data Scientist* only, as tools: matplotlib');
  });

  it('does not call different what is the same', () => {
    const { text } = buildComparison('ml-engineer', 'ml-researcher');
    expect(text).not.toContain('when to involve');
    expect(text).not.toContain('measured by');
    expect(text).not.toMatch(/only the \*[^*]+\* lowers/);
  });

  it('has the letters of the RACI side by side, in the text too', () => {
    const { blocks, text } = buildComparison('mlops-engineer', 'ml-engineer');
    expect(blocksText(blocks)).toContain('RACI | MLOps Engineer | ML Engineer');
    expect(blocksText(blocks)).toContain('Deploy to production | A | C');
    expect(text).toContain('Deploy to production: MLOps Engineer A, ML Engineer C');
  });

  it('has a dash for a role that the RACI does not have, and a sentence where it has neither', () => {
    const half = buildComparison('mlops-engineer', 'data-scientist');
    expect(blocksText(half.blocks)).toContain('Deploy to production | A | –');
    const none = buildComparison('head-of-ai', 'data-scientist');
    expect(none.text).toContain('has a column for neither of the two');
    expect(none.blocks.some(({ type }) => type === 'table')).toBe(false);
  });
});
