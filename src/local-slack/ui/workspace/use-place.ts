import { useCallback, useEffect, useState } from 'react';

/** Who is looking, and at what. */
export interface Place {
  /** The workspace; the first one where none is named. */
  readonly team: string | undefined;
  readonly user: string | undefined;
  readonly channel: string | undefined;
  /** Which side of the app; absent elsewhere. */
  readonly tab: 'home' | 'messages' | undefined;
  /** What is open beside the conversation, as `thread:1796000000.000100`; see `parsePane`. */
  readonly pane: string | undefined;
}

/** Keeps the place in the address, so that a reload, a bookmark and the Back button lead to the same. */
export function usePlace(): readonly [Place, (next: Partial<Place>) => void] {
  const [place, setPlace] = useState(readPlace);
  useEffect(() => {
    const follow = () => setPlace(readPlace());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((next: Partial<Place>) => {
    const query = new URLSearchParams();
    for (const [key, value] of Object.entries({ ...readPlace(), ...next })) {
      if (value !== undefined) query.set(key, value);
    }
    history.pushState(null, '', `?${query}`);
    setPlace(readPlace());
  }, []);
  return [place, go];
}

function readPlace(): Place {
  const query = new URLSearchParams(location.search);
  const tab = query.get('tab');
  return {
    team: query.get('team') ?? undefined,
    user: query.get('user') ?? undefined,
    channel: query.get('channel') ?? undefined,
    tab: tab === 'home' || tab === 'messages' ? tab : undefined,
    pane: query.get('pane') ?? undefined,
  };
}
