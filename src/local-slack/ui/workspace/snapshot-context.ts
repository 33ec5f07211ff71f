import { createContext, useContext } from 'react';
import type { Snapshot } from '../../control/protocol.ts';

export const SnapshotContext = createContext<Snapshot | undefined>(undefined);

/** The workspace as the chosen person sees it now. Who asks for it is drawn anew after every change. */
export function useSnapshotNow(): Snapshot {
  const snapshot = useContext(SnapshotContext);
  if (snapshot === undefined) throw new Error('A component outside of the workspace asked for it.');
  return snapshot;
}
