import { expect, it } from 'vitest';
import { readAssignment } from '../../../src/slack/payloads/role-assignment.ts';

const ana = { kind: 'slack', userId: 'U123' } as const;
const maria = { kind: 'outside', name: 'Maria Lopez' } as const;

it.each<[string, ReturnType<typeof readAssignment>]>([
  ['mlops <@U123|ana> 0.5', { role: 'mlops', people: [ana], share: '0.5' }],
  ['<@U123> ml engineer 50 %', { role: 'ml engineer', people: [ana], share: '50%' }],
  [
    'half data engineer <@W123>',
    { role: 'data engineer', people: [{ ...ana, userId: 'W123' }], share: 'half' },
  ],
  ['mlops "Maria Lopez"', { role: 'mlops', people: [maria], share: undefined }],
  ['mlops “Maria Lopez” 1', { role: 'mlops', people: [maria], share: '1' }],
  ['mlops „Maria Lopez“', { role: 'mlops', people: [maria], share: undefined }],
  [
    'mlops "a &lt;b&gt; &amp; c"',
    { role: 'mlops', people: [{ ...maria, name: 'a <b> & c' }], share: undefined },
  ],
  [
    'mlops "see <https://a.example">',
    { role: 'mlops', people: [{ ...maria, name: 'see https://a.example' }], share: undefined },
  ],
  ['mlops <@U123> <@U123>', { role: 'mlops', people: [ana, ana], share: undefined }],
  ['mlops 150%', { role: 'mlops', people: [], share: '150%' }],
  ['mlops "open', { role: 'mlops "open', people: [], share: undefined }],
  ['', { role: '', people: [], share: undefined }],
])('%j is taken apart', (text, expected) => {
  expect(readAssignment(text)).toEqual(expected);
});

it('takes a long text apart in no time', () => {
  const begun = performance.now();
  for (const part of ['"', '<@U1', '<', '1 ', '% ', '“']) readAssignment(part.repeat(20_000));
  expect(performance.now() - begun).toBeLessThan(1000);
});
