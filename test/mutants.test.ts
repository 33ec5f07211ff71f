import { describe, expect, it } from 'vitest';
import * as collectedTests from '../scripts/mutation/collected-tests.ts';
import { applyMutant, findMutants } from '../scripts/mutation/mutants.ts';
import { listFiles, readText } from './support/source-files.ts';

const mutate = (source: string) => findMutants(source).map((mutant) => applyMutant(source, mutant));

describe('the tests of the engine', () => {
  it('use nothing of Vitest that is not there when they are run against mutants', () => {
    const used = listFiles('test/advice', ['.ts']).flatMap((path) => {
      const [, names = ''] = /import \{ ([^}]*) \} from 'vitest'/.exec(readText(path)) ?? [];
      return names.split(', ').filter((name) => name !== '' && !(name in collectedTests));
    });
    expect(used, 'add it to scripts/mutation/collected-tests.ts').toEqual([]);
  });
});

describe('the mutants of a source', () => {
  it.each([
    ['a boundary', 'const is = one < other;', 'const is = ((one) <= (other));'],
    ['an equality', 'const is = one === other;', 'const is = ((one) !== (other));'],
    ['a condition', 'const is = one ? two : three;', 'const is = true ? two : three;'],
    ['a negation', 'const is = !one;', 'const is = one;'],
    ['arithmetic', 'const sum = one + other;', 'const sum = ((one) - (other));'],
    ['a logical operator', 'const is = one && other;', 'const is = ((one) || (other));'],
    ['a value for none', 'const value = one ?? other;', 'const value = ((one) && (other));'],
    ['an optional step', 'const value = one?.other;', 'const value = one.other;'],
    ['a text', `const name = 'one';`, `const name = '';`],
    ['a number', 'const weeks = 4;', 'const weeks = 5;'],
    ['a list', 'const all = [one];', 'const all = [];'],
    ['a call that changes a list', 'const some = all.filter(isOne);', 'const some = all;'],
    ['one or all', 'const is = all.some(isOne);', 'const is = all.every(isOne);'],
    ['a statement', 'begin(one);', ';'],
    ['what a function gives back', 'const find = () => one;', 'const find = () => undefined;'],
    ['a block', 'for (const one of all) { if (one) end(); }', 'for (const one of all) {}'],
  ])('change %s', (_, source, mutant) => {
    expect(mutate(source)).toContain(mutant);
  });

  it('are none where there are only types and imports', () => {
    expect(mutate(`import { one } from './one.ts';\nexport type Name = 'one' | 'other';\n`)).toEqual([]);
  });

  it('leave the type of a value alone', () => {
    expect(mutate(`const name: 'one' = read<'other'>(one) as 'one';`)).toEqual([]);
  });

  it('are all different, and none is the source itself', () => {
    const source = `if (one && !other) { begin(one, 'two', [3]); } else { end(one?.two ?? '', \`\${one}\`); }`;
    const mutants = mutate(source);
    expect(new Set(mutants).size).toBe(mutants.length);
    expect(mutants).not.toContain(source);
  });
});
