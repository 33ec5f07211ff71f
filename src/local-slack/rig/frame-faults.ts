import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { JsonObject } from '../control/protocol.ts';

export const frameFaultSchema = z.strictObject({
  fault: z.enum(['drop', 'double', 'delay']),
  direction: z.enum(['to-app', 'from-app']),
  /** Only frames of this type: `slash_commands`, `interactive`, `events_api`, `hello`, `disconnect`. */
  type: z.string().exactOptional(),
  /** For how many frames; one unless given. */
  times: z.int().min(1).exactOptional(),
  /** By how much a frame is delayed, on the workspace's clock. */
  ms: z.int().min(0).exactOptional(),
});

/** What becomes of the next frames in one direction. */
export type FrameFault = Readonly<z.infer<typeof frameFaultSchema>>;

/** Frame faults in waiting. */
export interface FrameFaults {
  add(fault: FrameFault): void;
  /** Passes a frame on: not at all, once, twice or later. */
  pass(direction: FrameFault['direction'], message: JsonObject, passOn: () => void): void;
  clear(): void;
}

export const createFrameFaults = (clock: Clock): FrameFaults => {
  let waiting: { readonly fault: FrameFault; left: number }[] = [];
  return {
    add(fault) {
      waiting.push({ fault, left: fault.times ?? 1 });
    },
    pass(direction, message, passOn) {
      const found = waiting.find(
        ({ fault }) =>
          fault.direction === direction && (fault.type === undefined || fault.type === message.type),
      );
      if (found === undefined) return passOn();
      found.left -= 1;
      waiting = waiting.filter(({ left }) => left > 0);
      switch (found.fault.fault) {
        case 'drop':
          return;
        case 'double':
          passOn();
          return passOn();
        case 'delay':
          clock.after(found.fault.ms ?? 1000, passOn);
      }
    },
    clear() {
      waiting = [];
    },
  };
};
