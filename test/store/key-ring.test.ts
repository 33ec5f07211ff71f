import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { isSealed, readKeyRing } from '../../src/store/key-ring.ts';
import { StoreProblem } from '../../src/store/store-problem.ts';
import { keyNamed, keyRing } from './key-rings.ts';

const place = { table: 'installations', column: 'access_token', tenant: 'T1' };
const token = 'xoxb-1-2-secret 李 👩🏽‍🚀';

function refusal(open: () => unknown): StoreProblem {
  try {
    open();
  } catch (error) {
    if (error instanceof StoreProblem) return error;
  }
  return expect.unreachable('It was opened.');
}

describe('a key ring', () => {
  test.each(['', token, 'x'.repeat(100_000), '{"a":"aes-256-gcm:"}'])('opens what it sealed', (text) => {
    const ring = keyRing('one');
    const sealed = ring.seal(text, place);
    expect(isSealed(sealed)).toBe(true);
    expect(ring.open(sealed, place)).toBe(text);
    expect(keyRing('one').open(sealed, place)).toBe(text);
  });

  test('seals the same text differently each time, and nothing of it can be read', () => {
    const ring = keyRing('one');
    const sealed = Array.from({ length: 100 }, () => ring.seal(token, place));
    expect(new Set(sealed).size).toBe(100);
    const nonces = sealed.map((text) => Buffer.from(text.split(':')[2] ?? '', 'base64url').subarray(0, 12));
    expect(new Set(nonces.map((nonce) => nonce.toString('hex'))).size).toBe(100);
    for (const text of sealed) expect(Buffer.from(text, 'base64url').includes('secret')).toBe(false);
  });

  test('seals with its first key and opens with all of them', () => {
    const old = keyRing('old').seal(token, place);
    const ring = keyRing('new', 'older', 'old');
    expect(ring.open(old, place)).toBe(token);
    expect(ring.isCurrent(old)).toBe(false);
    const current = ring.seal(token, place);
    expect(ring.isCurrent(current)).toBe(true);
    expect(keyRing('new').open(current, place)).toBe(token);
    expect(refusal(() => keyRing('old').open(current, place)).code).toBe('wrong-key');
  });

  test('says which key is missing by a digest of it, and what to do', () => {
    const sealed = keyRing('old').seal(token, place);
    const { code, message } = refusal(() => keyRing('new').open(sealed, place));
    expect(code).toBe('wrong-key');
    expect(message).toMatch(
      /^ENCRYPTION_KEY is without the key [0-9a-f]{12}, with which the access_token of T1 in the table installations was sealed: add that key/,
    );
  });

  test('refuses whatever was changed by one letter, cut or lengthened', () => {
    const ring = keyRing('one');
    const sealed = ring.seal(token, place);
    const changed = [...sealed].flatMap((letter, index) =>
      [letter === 'A' ? 'B' : 'A', letter === '_' ? '-' : '_', ''].map(
        (other) => sealed.slice(0, index) + other + sealed.slice(index + 1),
      ),
    );
    for (const text of [...changed, '', sealed.slice(0, 40), `${sealed}A`, `${sealed}=`, token])
      expect(refusal(() => ring.open(text, place)).message, text).not.toContain('xoxb');
  });

  test('refuses what was moved to another row, column or table', () => {
    const ring = keyRing('one');
    const sealed = ring.seal(token, place);
    for (const other of [
      { ...place, tenant: 'T2' },
      { ...place, column: 'refresh_token' },
      { ...place, table: 'inbox' },
      { table: 'installations', column: 'access_token","T1', tenant: '' },
    ])
      expect(refusal(() => ring.open(sealed, other)).code).toBe('unreadable-row');
  });

  test('refuses what claims to be sealed with another of its keys', () => {
    const ring = keyRing('one', 'two');
    const [, id] = keyRing('two').seal('', place).split(':');
    const [start, , payload] = ring.seal(token, place).split(':');
    expect(refusal(() => ring.open([start, id, payload].join(':'), place)).code).toBe('unreadable-row');
  });

  test('shows no key, however it is printed', () => {
    const ring = keyRing('one');
    const bytes = Buffer.from(keyNamed('one'), 'base64');
    const shown = `${inspect(ring, { showHidden: true, depth: 9 })} ${JSON.stringify(ring)} ${ring}`;
    for (const key of [keyNamed('one'), bytes.toString('hex'), bytes.toString('latin1')])
      expect(shown).not.toContain(key);
  });
});

describe('ENCRYPTION_KEY', () => {
  const good = keyNamed('one');

  test.each([
    good,
    good.replace('=', ''),
    good.replaceAll('+', '-').replaceAll('/', '_'),
    ` ${good} `,
    `${good},${keyNamed('two')}`,
    `${good} , ${keyNamed('two')}`,
    `${good},${good}`,
  ])('is one key of 32 bytes in base64, or several: %s', (text) => {
    expect(readKeyRing(text)).toHaveProperty('ring');
  });

  test.each([
    ['', /^ENCRYPTION_KEY must be 32 bytes in base64: make one with openssl rand -base64 32\.$/],
    ['hunter2', /^ENCRYPTION_KEY must be/],
    [good.slice(1), /^ENCRYPTION_KEY must be/],
    [`A${good}`, /^ENCRYPTION_KEY must be/],
    [`${good.slice(0, 20)} ${good.slice(20)}`, /^ENCRYPTION_KEY must be/],
    [`${good};${good}`, /^ENCRYPTION_KEY must be/],
    [Buffer.from(good, 'base64').toString('hex'), /^ENCRYPTION_KEY must be/],
    [`${good},`, /^Key 2 of ENCRYPTION_KEY must be/],
    [`,${good}`, /^Key 1 of ENCRYPTION_KEY must be/],
    [`${good},${good},hunter2`, /^Key 3 of ENCRYPTION_KEY must be/],
  ])('says what is wrong with it, and shows none of it: %s', (text, sentence) => {
    const read = readKeyRing(text);
    const problem = 'problem' in read ? read.problem : expect.unreachable('It was read.');
    expect(problem).toMatch(sentence);
    expect(problem).not.toMatch(/hunter2/);
    expect(problem).not.toContain(good.slice(0, 8));
  });
});
