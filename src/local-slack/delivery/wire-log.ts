import type { Clock } from '../clock.ts';
import type { JsonObject } from '../control/protocol.ts';

/** One WebSocket frame between local Slack and the app. */
export interface Frame {
  readonly at: number;
  readonly direction: 'to-app' | 'from-app';
  readonly connection: number;
  readonly message: JsonObject;
}

/** One Web API call, with what was answered. */
export interface Call {
  readonly at: number;
  readonly method: string;
  readonly arguments: JsonObject;
  readonly answer: JsonObject;
  readonly ms: number;
}

/** The newest entries of a traffic, oldest first. */
export interface WireLog<Entry> {
  add(entry: Omit<Entry, 'at'>): void;
  entries(): readonly Entry[];
}

// Enough for any test, and little enough for a workspace that runs for weeks.
const kept = 5000;

/** A log that forgets its oldest entries. */
export const createWireLog = <Entry extends { readonly at: number }>(
  clock: Clock,
  complete: (entry: Omit<Entry, 'at'>, at: number) => Entry,
): WireLog<Entry> => {
  const log: Entry[] = [];
  return {
    add(entry) {
      log.push(complete(entry, clock.now()));
      if (log.length > kept * 1.2) log.splice(0, log.length - kept);
    },
    entries: () => log.slice(),
  };
};
