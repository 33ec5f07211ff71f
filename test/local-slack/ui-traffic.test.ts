import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/local-slack/control/protocol.ts';
import type { Call, Frame } from '../../src/local-slack/control/traffic.ts';
import { filterRows, readRows } from '../../src/local-slack/ui/inspector/traffic-rows.ts';
import { keepUnchanged } from '../../src/local-slack/ui/workspace/keep-unchanged.ts';

const frame = (number: number, at: number, direction: Frame['direction'], message: JsonObject): Frame => ({
  number,
  at,
  direction,
  connection: 1,
  message,
});
const command = {
  envelope_id: 'e1',
  type: 'slash_commands',
  payload: { command: '/aiteam', text: 'status' },
};
const call = (number: number, answer: JsonObject): Call => ({
  number,
  at: 1500,
  method: 'views.open',
  arguments: { trigger_id: 't1' },
  answer,
  ms: 2.5,
});

describe('the traffic', () => {
  it('tells a delivery and its acknowledgement in one row, with the time between', () => {
    const frames = [frame(1, 1000, 'to-app', command), frame(2, 1040, 'from-app', { envelope_id: 'e1' })];
    expect(readRows({ frames, calls: [], now: 9000 })).toMatchObject([
      { name: 'slash_commands', about: '/aiteam status', ms: 40, outcome: 'ok', outcomeWords: 'ack' },
    ]);
  });

  it.each([
    [2000, 'waiting'],
    [4001, 'failed'],
  ])('says of a delivery without an acknowledgement, at %i ms, that it is %s', (now, outcome) => {
    const frames = [frame(1, 1000, 'to-app', command)];
    expect(readRows({ frames, calls: [], now })).toMatchObject([{ outcome, ms: now - 1000 }]);
  });

  it('stands newest first, and shows the error that a call met', () => {
    const calls = [call(3, { ok: false, error: 'expired_trigger_id' }), call(2, { ok: true })];
    const rows = readRows({ frames: [frame(1, 0, 'to-app', { type: 'hello' })], calls, now: 9000 });
    expect(rows.map(({ number, outcomeWords }) => [number, outcomeWords])).toEqual([
      [3, 'expired_trigger_id'],
      [2, 'ok'],
      [1, ''],
    ]);
  });

  it('is found by words in its payloads, all of them', () => {
    const rows = readRows({ frames: [], calls: [call(1, { ok: true }), call(2, { error: 'x' })], now: 0 });
    expect(filterRows(rows, 'T1 views')).toHaveLength(2);
    expect(filterRows(rows, 't1 error":"x')).toHaveLength(1);
    expect(filterRows(rows, '  ')).toHaveLength(2);
  });
});

describe('a new snapshot', () => {
  it('keeps every part that did not change, and every message by its ts', () => {
    const before = {
      me: { name: 'ann' },
      list: [
        { ts: '1', text: 'a' },
        { ts: '2', text: 'b' },
      ],
      count: 1,
    };
    const after = {
      me: { name: 'ann' },
      list: [
        { ts: '2', text: 'b' },
        { ts: '3', text: 'c' },
      ],
      count: 2,
    };
    const kept = keepUnchanged(before, after);
    expect(kept).toEqual(after);
    expect(kept.me).toBe(before.me);
    expect(kept.list[0]).toBe(before.list[1]);
  });

  it('is the old one where nothing changed', () => {
    const before = { list: [{ id: 'a', deep: [1, { two: null }] }] };
    expect(keepUnchanged(before, structuredClone(before))).toBe(before);
  });

  it('takes over what was added and what was removed', () => {
    const before: object = { gone: 1, list: [1, 2, 3] };
    expect(keepUnchanged(before, { list: [1, 2] })).toEqual({ list: [1, 2] });
  });
});
