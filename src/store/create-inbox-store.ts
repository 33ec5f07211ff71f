import type { Kysely } from 'kysely';
import {
  addArrivals,
  claimUnfinished,
  finishArrivals,
  forgetArrivals,
  type Holding,
  renewLeases,
} from './inbox.ts';
import type { InboxStore, Lease } from './inbox-store.ts';
import type { Sealing } from './sealing.ts';
import type { Tables } from './tables.ts';

/** What Slack brought, in an open database, held in the name of this instance. */
export function createInboxStore(db: Kysely<Tables>, holder: string, sealing: Sealing): InboxStore {
  const place = (key: string) => ({ table: 'inbox', column: 'body', tenant: key });
  const holding = ({ now, until }: Lease): Holding => ({ now, until, holder });
  return {
    take: (arrivals, moment) =>
      addArrivals(
        db,
        arrivals.map(({ key, body }) => ({ key, body: sealing.seal(body, place(key)) })),
        holding(moment),
      ),
    finish: (keys) => finishArrivals(db, keys, holder),
    claimUnfinished: async (moment, most) =>
      (await claimUnfinished(db, holding(moment), most)).map((arrival) => ({
        ...arrival,
        body: sealing.open(arrival.body, place(arrival.key)),
      })),
    renew: (keys, moment) => renewLeases(db, keys, holding(moment)),
    forget: (before) => forgetArrivals(db, before),
  };
}
