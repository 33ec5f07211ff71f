import { createContext, useContext } from 'react';
import type { Snapshot } from '../../control/protocol.ts';

/** How far the workspace's clock is ahead of this machine's, in milliseconds. */
export const AheadContext = createContext(0);

/** The time in the workspace, as its clock may have been moved. */
export function useNow(): Date {
  return new Date(Date.now() + useContext(AheadContext));
}

// What a snapshot needs to arrive must not look like a change of the clock.
const toleranceInMs = 30_000;

/** How far ahead the clock is; the value of before where nobody moved it. */
export function aheadOf({ now }: Snapshot, before: number, machineNow: number): number {
  const ahead = now - machineNow;
  return Math.abs(ahead - before) < toleranceInMs ? before : ahead;
}
