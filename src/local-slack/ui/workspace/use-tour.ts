import { useEffect } from 'react';
import type { Tour } from '../../control/protocol.ts';
import type { Place } from './use-place.ts';

/** Goes where the tour goes, while it plays. */
export function useTour(tour: Tour | undefined, go: (next: Partial<Place>) => void) {
  const isPlaying = tour?.phase === 'playing';
  const { user, channel, tab } = tour?.place ?? {};
  useEffect(() => {
    if (isPlaying) go({ user, channel, tab, pane: undefined });
  }, [isPlaying, user, channel, tab, go]);
}
