import { useEffect, useRef } from 'react';
import type { Channel } from '../../control/protocol.ts';
import { useSnapshotNow } from '../workspace/snapshot-context.ts';

/** Shows what is typed in a tour, letter by letter, in the composer of its channel. */
export function useTourTyping(channel: Channel, write: (text: string) => void) {
  const { tour } = useSnapshotNow();
  const typing = tour?.phase === 'playing' && tour.place.channel === channel.id ? tour.typing : undefined;
  const newestWrite = useRef(write);
  useEffect(() => {
    newestWrite.current = write;
  });
  useEffect(() => {
    if (typing !== undefined) newestWrite.current(typing);
  }, [typing]);
}
