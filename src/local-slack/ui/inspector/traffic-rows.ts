import type { JsonObject } from '../../control/protocol.ts';
import type { Call, Frame, Traffic } from '../../control/traffic.ts';
import { readObject, readObjects, readString } from '../json.ts';

/** One thing that passed between local Slack and the app. */
export interface TrafficRow {
  /** Its place in the order of all traffic. */
  readonly number: number;
  readonly at: number;
  readonly kind: 'delivery' | 'frame' | 'call';
  /** `slash_commands`, `chat.postMessage`. */
  readonly name: string;
  /** What it was about, in a few words: `/aiteam status`, an action's id, a channel. */
  readonly about: string;
  /** How long it took: a call until its answer, a delivery until it was acknowledged. Undefined for what has no end. */
  readonly ms: number | undefined;
  readonly outcome: 'ok' | 'failed' | 'waiting';
  readonly outcomeWords: string;
  /** What was sent, and what came back. */
  readonly sent: JsonObject;
  readonly answer: JsonObject | undefined;
}

/** Slack gives up on an acknowledgement, and shows the person an error, after this time. */
export const tooSlowInMs = 3000;

/** The traffic as rows, newest first: a delivery and its acknowledgement are one row. */
export function readRows({ frames, calls, now }: Traffic): readonly TrafficRow[] {
  const answers = new Map(
    frames.filter(isAcknowledgement).map((frame) => [readString(frame.message, 'envelope_id'), frame]),
  );
  const rows = frames
    .filter((frame) => !isAcknowledgement(frame))
    .map((frame) => readFrame(frame, answers.get(readString(frame.message, 'envelope_id')), now));
  return [...rows, ...calls.map(readCall)].toSorted((a, b) => b.number - a.number);
}

/** The rows that hold all the words somewhere, payloads included. */
export function filterRows(rows: readonly TrafficRow[], words: string): readonly TrafficRow[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const text = JSON.stringify(row).toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

function isAcknowledgement({ direction, message }: Frame): boolean {
  return direction === 'from-app' && readString(message, 'envelope_id') !== '';
}

function readFrame(frame: Frame, answer: Frame | undefined, now: number): TrafficRow {
  const { number, at, message } = frame;
  const name = readString(message, 'type') || 'frame';
  const row = { number, at, name, sent: message };
  if (readString(message, 'envelope_id') === '') {
    const about = readString(message, 'reason');
    return {
      ...row,
      kind: 'frame',
      about,
      ms: undefined,
      outcome: 'ok',
      outcomeWords: '',
      answer: undefined,
    };
  }
  const payload = readObject(message, 'payload');
  const delivery = { ...row, kind: 'delivery' as const, about: aboutPayload(payload) };
  if (answer !== undefined) {
    return { ...delivery, ms: answer.at - at, outcome: 'ok', outcomeWords: 'ack', answer: answer.message };
  }
  const ms = Math.max(0, now - at);
  const isLost = ms > tooSlowInMs;
  return {
    ...delivery,
    ms,
    outcome: isLost ? 'failed' : 'waiting',
    outcomeWords: isLost ? 'no ack' : 'waiting',
    answer: undefined,
  };
}

function aboutPayload(payload: JsonObject | undefined): string {
  const command = readString(payload, 'command');
  if (command !== '') return `${command} ${readString(payload, 'text')}`.trim();
  const event = readString(readObject(payload, 'event'), 'type');
  if (event !== '') return event;
  const [action] = readObjects(payload, 'actions');
  const id = readString(action, 'action_id') || readString(readObject(payload, 'view'), 'callback_id');
  return [readString(payload, 'type'), id].filter(Boolean).join(' ');
}

function readCall({ number, at, method, arguments: given, answer, ms }: Call): TrafficRow {
  const error = readString(answer, 'error');
  return {
    number,
    at,
    kind: 'call',
    name: method,
    about: readString(given, 'channel') || readString(given, 'user') || readString(given, 'view_id'),
    ms,
    outcome: error === '' ? 'ok' : 'failed',
    outcomeWords: error === '' ? 'ok' : error,
    sent: given,
    answer,
  };
}
