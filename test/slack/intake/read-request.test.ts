import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/slack/intake/read-request.ts';

const form = 'application/x-www-form-urlencoded';
const read = (body: string, type = form) =>
  readRequest({ headers: { 'content-type': type }, body: Buffer.from(body) });

describe('what Slack sends is read:', () => {
  test('a command, from its fields', () => {
    expect(read('command=%2Faiteam&text=what+if+%C3%A4')).toEqual({
      kind: 'payload',
      payload: { command: '/aiteam', text: 'what if ä' },
      text: '{"command":"/aiteam","text":"what if ä"}',
    });
  });

  test('a click, from the JSON in a field', () => {
    const inside = '{"type":"block_actions","actions":[{"value":"a&b=c"}]}';
    expect(read(`payload=${encodeURIComponent(inside)}`)).toEqual({
      kind: 'payload',
      payload: { type: 'block_actions', actions: [{ value: 'a&b=c' }] },
      text: inside,
    });
  });

  test('an event, with the charset named or not', () => {
    for (const type of ['application/json', 'Application/JSON; charset=utf-8'])
      expect(read('{"event":{"type":"x"}}', type)).toMatchObject({
        kind: 'payload',
        payload: { event: { type: 'x' } },
      });
  });

  test('the challenge', () => {
    expect(read('{"type":"url_verification","challenge":"c"}', 'application/json')).toEqual({
      kind: 'challenge',
      challenge: 'c',
    });
  });

  test('the look at the certificate, whatever else stands beside it', () => {
    expect(read('ssl_check=1&token=x')).toEqual({ kind: 'ssl-check' });
    expect(read('ssl_check=1&command=%2Faiteam&text=delete-data')).toEqual({ kind: 'ssl-check' });
    expect(read(`ssl_check=1&payload=${encodeURIComponent('{"type":"view_submission"}')}`)).toEqual({
      kind: 'ssl-check',
    });
  });
});

describe('what somebody hides is not found:', () => {
  test('a look at the certificate in JSON, which Slack never sends there, is a payload', () => {
    expect(read('{"ssl_check":"1","event":{"type":"x"}}', 'application/json')).toMatchObject({
      kind: 'payload',
    });
  });

  test('one in the text of a command is text', () => {
    expect(read('command=%2Faiteam&text=%26ssl_check%3D1')).toMatchObject({
      kind: 'payload',
      payload: { text: '&ssl_check=1' },
    });
  });

  test.each([
    'command=%2Faiteam&command=%2Fother',
    'ssl_check=0&ssl_check=1&command=%2Faiteam',
    'payload=%7B%7D&payload=%7B%7D',
  ])('a field that stands twice is not understood: %s', (body) => {
    expect(read(body)).toEqual({ kind: 'unreadable' });
  });
});

test.each([
  ['null', 'application/json'],
  ['[]', 'application/json'],
  ['7', 'application/json'],
  ['"text"', 'application/json'],
  ['{', 'application/json'],
  ['', 'application/json'],
  ['{"type":"url_verification"}', 'application/json'],
  ['{"type":"url_verification","challenge":{"a":1}}', 'application/json'],
  ['payload=null', form],
  ['payload=%7B', form],
  ['payload=', form],
  ['{"event":{}}', 'text/plain'],
  ['{"event":{}}', ''],
  ['<xml/>', 'application/xml'],
])('%s as %s is not understood', (body, type) => {
  expect(read(body, type)).toEqual({ kind: 'unreadable' });
});

test('names that mean something to JavaScript are fields like any other', () => {
  const result = read('{"__proto__":{"command":"/aiteam"},"type":"x"}', 'application/json');
  expect(result.kind === 'payload' && result.payload.command).toBeUndefined();
  const fields = read('__proto__=a&constructor=b&command=c');
  expect(fields).toMatchObject({ kind: 'payload', payload: { command: 'c' } });
});
