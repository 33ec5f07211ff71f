import { expect, test } from 'vitest';
import { readRoleAndRest } from '../../../src/slack/payloads/role-and-rest.ts';

test.each([
  ['mlops', 'mlops-engineer', ''],
  ['mlops enginer', 'mlops-engineer', 'enginer'],
  ['ML Ops engineer 2027-01-15', 'mlops-engineer', '2027-01-15'],
  ['ml engineer is not needed', 'ml-engineer', 'is not needed'],
  ['ux-designer: an agency does it', 'ux-designer', 'an agency does it'],
  ['data scientist, not this year', 'data-scientist', 'not this year'],
  ['head of AI – the CTO does', 'head-of-ai', 'the CTO does'],
  ['data enginere soon', 'data-engineer', 'soon'],
  ['the SME we have one', 'domain-expert', 'we have one'],
])('“%s” is the role %s and “%s”', (typed, role, rest) => {
  expect(readRoleAndRest(typed)).toEqual({ outcome: 'found', role, rest });
});

test('words that name no role are given back, the first few of them', () => {
  expect(readRoleAndRest('gardener for the roof terrace')).toMatchObject({
    outcome: 'not-found',
    typed: 'gardener for the',
  });
});

test('long texts take no longer', () => {
  expect(readRoleAndRest(`mlops ${'word '.repeat(5000)}`)).toMatchObject({ role: 'mlops-engineer' });
});
