import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { roles } from '../../../src/knowledge/roles/index.ts';
import { readTwoRoles } from '../../../src/slack/payloads/two-roles.ts';

/** The ids of both roles, or what was typed where it is no role. */
function read(text: string): readonly string[] | undefined {
  return readTwoRoles(text)?.map(({ typed, found }) => (found.outcome === 'found' ? found.id : typed));
}

describe('two roles are read', () => {
  it.each([
    'mlops and ml engineer',
    'mlops, ml engineer',
    'MLOps vs ML Engineer',
    'mlops vs. ml-engineer',
    'mlops versus mle',
    'mlops with ml engineer',
    'mlops & ml engineer',
    'mlops &amp; ml engineer',
    'mlops / mle',
    'mlops ml engineer',
    'between mlops and ml engineer',
    'mlops-engineer ml-engineer',
  ])('from “%s”', (text) => {
    expect(read(text)).toEqual(['mlops-engineer', 'ml-engineer']);
  });

  it('from any two names, those that hold separators too', () => {
    for (const one of roles)
      for (const other of roles)
        for (const between of [' and ', ', ', ' vs '])
          expect(read(`${one.name}${between}${other.name}`)).toEqual([one.id, other.id]);
  });

  it('with the part that is no role as it was typed', () => {
    expect(read('mlops and plumber')).toEqual(['mlops-engineer', 'plumber']);
    expect(read('plumber vs mlops')).toEqual(['plumber', 'mlops-engineer']);
  });

  it.each(['', 'mlops', '  ', 'and', ','])('from “%s” not', (text) => {
    expect(readTwoRoles(text)).toBeUndefined();
  });

  it('from 10,000 characters not, and that at once', () => {
    const begin = performance.now();
    expect(readTwoRoles('mlops, '.repeat(1500))).toBeUndefined();
    readTwoRoles('a '.repeat(80));
    expect(performance.now() - begin).toBeLessThan(50);
  });
});
