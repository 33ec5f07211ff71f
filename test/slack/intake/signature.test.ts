import { expect, test } from 'vitest';
import { createSignatureCheck } from '../../../src/slack/intake/signature.ts';
import { signingSecret } from '../../support/http-app.ts';
import { randomFrom, seedOfRun } from '../../support/seeded-random.ts';
import { aCommandRequest, type SignedRequest, sign } from '../../support/signed-request.ts';

const now = Date.parse('2026-11-21T09:00:00Z');
const isSigned = createSignatureCheck(signingSecret, () => now);
const check = ({ headers, body }: SignedRequest) => isSigned({ headers, body: Buffer.from(body) });

test('what Slack signed is taken, whatever bytes it has', () => {
  for (const body of ['', 'a=b', '{"text":"Ünïcödé 🎉 \u0000"}', 'x'.repeat(100_000)])
    expect(check(sign(body, 'application/json', now)), body.slice(0, 20)).toBe(true);
});

test('it is good for five minutes either way', () => {
  for (const seconds of [-300, -299, 0, 299, 300])
    expect(check(sign('a=b', undefined, now + seconds * 1000)), String(seconds)).toBe(true);
  for (const seconds of [-301, 301, -86_400, 86_400, 1e9])
    expect(check(sign('a=b', undefined, now + seconds * 1000)), String(seconds)).toBe(false);
});

test('nothing is signed with an empty secret', () => {
  for (const empty of ['', ' ', '\n\t']) expect(() => createSignatureCheck(empty)).toThrow('empty');
});

test.each([
  ['no signature', { 'x-slack-signature': undefined }],
  ['an empty one', { 'x-slack-signature': '' }],
  ['another version', { 'x-slack-signature': `v1=${'a'.repeat(64)}` }],
  ['two in one', (it: string) => ({ 'x-slack-signature': `${it}, ${it}` })],
  ['one in capitals', (it: string) => ({ 'x-slack-signature': it.toUpperCase() })],
  ['one that goes on', (it: string) => ({ 'x-slack-signature': `${it}00` })],
  ['one with a space', (it: string) => ({ 'x-slack-signature': ` ${it}` })],
  ['half of one', (it: string) => ({ 'x-slack-signature': it.slice(0, 35) })],
  ['no time', { 'x-slack-request-timestamp': undefined }],
  ['a time in words', { 'x-slack-request-timestamp': 'now' }],
  ['an endless time', { 'x-slack-request-timestamp': 'Infinity' }],
  ['a time that is no number', { 'x-slack-request-timestamp': 'NaN' }],
  ['a time in another base', { 'x-slack-request-timestamp': '0x6920' }],
  ['a time with a fraction', { 'x-slack-request-timestamp': `${now / 1000}.5` }],
  ['two times', { 'x-slack-request-timestamp': `${now / 1000}, ${now / 1000}` }],
  ['a time with a sign', { 'x-slack-request-timestamp': `+${now / 1000}` }],
])('headers with %s are refused', (_, change) => {
  const { headers, body } = sign('a=b', undefined, now);
  const changes = typeof change === 'function' ? change(headers['x-slack-signature'] ?? '') : change;
  expect(isSigned({ headers: { ...headers, ...changes }, body: Buffer.from(body) })).toBe(false);
});

test('of ten thousand requests that were tampered with, none is taken', () => {
  const seed = seedOfRun();
  const random = randomFrom(seed);
  const below = (most: number) => Math.floor(random() * most);
  const anyText = () => String.fromCharCode(...Array.from({ length: 1 + below(5) }, () => 33 + below(90)));
  /** Something else in the place of one character, or one more, or one less. */
  const spoil = (text: string) => {
    const place = below(text.length);
    const spoilt = text.slice(0, place) + (random() < 0.3 ? '' : anyText()) + text.slice(place + below(2));
    return spoilt === text ? `${text}!` : spoilt;
  };
  const tamperings: readonly ((request: SignedRequest) => SignedRequest)[] = [
    ({ headers, body }) => ({ headers, body: spoil(body) }),
    ({ headers, body }) => ({ headers: spoilHeader(headers, 'x-slack-signature'), body }),
    ({ headers, body }) => ({ headers: spoilHeader(headers, 'x-slack-request-timestamp'), body }),
    ({ body }) => sign(body, undefined, now + (random() < 0.5 ? -1 : 1) * (301 + below(1e6)) * 1000),
    ({ headers, body }) => ({
      headers: {
        ...headers,
        'x-slack-signature': sign(spoil(body), undefined, now).headers['x-slack-signature'] ?? '',
      },
      body,
    }),
  ];
  const spoilHeader = (headers: SignedRequest['headers'], name: string) => ({
    ...headers,
    [name]: spoil(headers[name] ?? ''),
  });
  for (let count = 0; count < 10_000; count += 1) {
    const good = sign(aCommandRequest(`status ${count}`).body, undefined, now);
    const tamper = tamperings[count % tamperings.length];
    const bad = tamper?.(good) ?? good;
    if (check(bad)) expect.fail(`seed ${seed}: ${JSON.stringify(bad)} was taken`);
  }
});
