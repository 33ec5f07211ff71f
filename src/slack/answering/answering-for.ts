import type { ArrivalInHand } from '../intake/arrival-in-hand.ts';
import type { Answering } from './answering.ts';

/**
 * What is needed to answer an arrival: patience counts from when Slack brought it; what is written is noted as written for it; and it
 * is not done before the work that it leaves in the background.
 */
export function answeringFor(arrival: ArrivalInHand | undefined, answering: Answering): Answering {
  if (!arrival) return answering;
  const { deps, patience } = answering;
  const age = arrival.age();
  const left = {
    trigger: Math.max(0, patience.trigger - age),
    submission: Math.max(0, patience.submission - age),
  };
  if (arrival.key === undefined) return { ...answering, patience: left };
  const ofArrival: Answering['deps'] = {
    ...deps,
    store: deps.store.forArrival(arrival.key),
    inBackground: (name, work) => {
      const { promise: done, resolve } = Promise.withResolvers<void>();
      arrival.holdFor(done);
      deps.inBackground(name, () => work().finally(resolve));
    },
  };
  return { ...answering, patience: left, deps: ofArrival };
}
