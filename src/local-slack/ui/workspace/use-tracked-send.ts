import { useMemo, useState } from 'react';
import type { Surface } from './surface.ts';

/** Sends for a surface, and knows what has not arrived yet: text still being typed, and changes on their way. */
export function useTrackedSend(send: Surface['send']): Pick<Surface, 'send' | 'unsent' | 'settle'> {
  const [unsent] = useState(() => new Set<() => Promise<void>>());
  const [inFlight] = useState(() => new Set<Promise<unknown>>());
  return useMemo(
    () => ({
      unsent,
      send: (...change) => {
        const sending = send(...change).finally(() => inFlight.delete(sending));
        inFlight.add(sending);
        return sending;
      },
      settle: async () => {
        await Promise.all([...unsent].map((sendText) => sendText()));
        await Promise.all(inFlight);
      },
    }),
    [send, unsent, inFlight],
  );
}
