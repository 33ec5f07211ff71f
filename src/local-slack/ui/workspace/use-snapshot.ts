import { useEffect, useState } from 'react';
import type { Snapshot } from '../../control/protocol.ts';
import { fetchSnapshot, followSnapshots } from './control-client.ts';
import { keepUnchanged } from './keep-unchanged.ts';

const retryInMs = 700;

/** What a person sees, kept up to date. Without a person: the one whom the server names first. */
export function useSnapshot(user: string | undefined): { snapshot: Snapshot | undefined; isLive: boolean } {
  const [snapshot, setSnapshot] = useState<Snapshot>();
  const [isLive, setIsLive] = useState(true);
  const followed = user ?? snapshot?.me.id;

  useEffect(() => {
    if (followed !== undefined) {
      const take = (next: Snapshot) => setSnapshot((before) => keepUnchanged(before, next));
      return followSnapshots(followed, { snapshot: take, live: setIsLive });
    }
    let isStopped = false;
    const ask = async () => {
      const first = await fetchSnapshot(undefined);
      if (isStopped) return;
      if (first === undefined) setTimeout(ask, retryInMs);
      else setSnapshot(first);
    };
    void ask();
    return () => {
      isStopped = true;
    };
  }, [followed]);

  // Never show one person what another one saw, not even for the moment between two snapshots.
  const isTheirs = user === undefined || snapshot?.me.id === user || snapshot?.me.name === user;
  return { snapshot: isTheirs ? snapshot : undefined, isLive };
}
