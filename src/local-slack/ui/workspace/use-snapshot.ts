import { useEffect, useState } from 'react';
import type { Snapshot } from '../../control/protocol.ts';
import { fetchSnapshot, followSnapshots, type Viewer } from './control-client.ts';
import { keepUnchanged } from './keep-unchanged.ts';

const retryInMs = 700;

/**
 * What a person sees in a workspace, kept up to date. Without a person: the one whom the server names first. Calls back where
 * there is no such person or workspace.
 */
export function useSnapshot(
  { team, user }: Viewer,
  onNobody: () => void,
): { snapshot: Snapshot | undefined; isLive: boolean } {
  const [kept, setKept] = useState<{ readonly team: string | undefined; readonly snapshot: Snapshot }>();
  const [isLive, setIsLive] = useState(true);
  const there = kept !== undefined && kept.team === team ? kept.snapshot : undefined;
  const followed = user ?? there?.me.id;

  useEffect(() => {
    if (followed !== undefined) {
      const take = (next: Snapshot) =>
        setKept((before) => ({ team, snapshot: keepUnchanged(before?.snapshot, next) }));
      return followSnapshots({ team, user: followed }, { snapshot: take, live: setIsLive, nobody: onNobody });
    }
    let isStopped = false;
    const ask = async () => {
      const first = await fetchSnapshot({ team, user: undefined });
      if (isStopped) return;
      if (first === undefined) setTimeout(ask, retryInMs);
      else if (first === 'nobody') onNobody();
      else setKept({ team, snapshot: first });
    };
    void ask();
    return () => {
      isStopped = true;
    };
  }, [team, followed, onNobody]);

  // Never show one person what another one saw, not even for the moment between two snapshots.
  const isTheirs = user === undefined || there?.me.id === user || there?.me.name === user;
  return { snapshot: isTheirs ? there : undefined, isLive };
}
