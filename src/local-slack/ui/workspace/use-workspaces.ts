import { useCallback, useEffect } from 'react';
import type { Snapshot, WorkspaceEntry } from '../../control/protocol.ts';
import type { Place } from './use-place.ts';

const keyOf = (team: string) => `left ${team}`;

/** Goes to another workspace, there to the channel that was open when it was left. */
export function useWorkspaces(
  { team }: Snapshot,
  channel: string | undefined,
  go: (next: Partial<Place>) => void,
): (entry: WorkspaceEntry) => void {
  useEffect(() => {
    if (channel !== undefined) sessionStorage.setItem(keyOf(team.id), channel);
  }, [team.id, channel]);
  return useCallback(
    ({ id, user }) => {
      const left = sessionStorage.getItem(keyOf(id)) ?? undefined;
      go({ team: id, user, channel: left, tab: undefined, pane: undefined });
    },
    [go],
  );
}
