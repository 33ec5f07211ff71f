import type { Clock } from '../clock.ts';
import type { Call, Frame, SentRequest } from '../control/traffic.ts';

/** The newest entries of a traffic, oldest first. */
export interface WireLog<Entry> {
  add(entry: Omit<Entry, 'at' | 'number'>): void;
  entries(): readonly Entry[];
}

// Enough for any test, and little enough for a workspace that runs for weeks.
const kept = 5000;

type Stamp = Pick<Call, 'at' | 'number'>;

const createLog = <Entry>(complete: (entry: Omit<Entry, keyof Stamp>) => Entry): WireLog<Entry> => {
  const log: Entry[] = [];
  return {
    add(entry) {
      log.push(complete(entry));
      if (log.length > kept * 1.2) log.splice(0, log.length - kept);
    },
    entries: () => log.slice(),
  };
};

/** What passes between Slack and the app. */
export interface WireLogs {
  readonly frames: WireLog<Frame>;
  readonly calls: WireLog<Call>;
  readonly requests: WireLog<SentRequest>;
}

/** The logs of frames, calls and requests, numbered together; each forgets its oldest entries. */
export const createWireLogs = (clock: Clock): WireLogs => {
  let number = 0;
  const stamp = (): Stamp => {
    number += 1;
    return { at: clock.now(), number };
  };
  return {
    frames: createLog<Frame>((entry) => ({ ...entry, ...stamp() })),
    calls: createLog<Call>((entry) => ({ ...entry, ...stamp() })),
    requests: createLog<SentRequest>((entry) => ({ ...entry, ...stamp() })),
  };
};
