import { randomBytes } from 'node:crypto';
import { createLog } from '../src/log.ts';
import { createStore } from '../src/store/create-store.ts';
import type { Arrival } from '../src/store/inbox-store.ts';
import { readKeyRing } from '../src/store/key-ring.ts';
import { openBareDatabase } from './bare-database.ts';
import { type BenchResult, compare } from './result.ts';
import { alternate } from './rounds.ts';
import { temporaryFolder } from './temporary-folder.ts';

const commits = 100;
const together = 16;
/** As long as the payload of a form with some answers. */
const body = JSON.stringify({ type: 'view_submission', view: { state: 'x'.repeat(2000) } });

/** Stores arrivals in one commit. */
type Take = (arrivals: readonly Arrival[]) => unknown;

/** What storing an arrival before it is acknowledged costs, over the same insert by hand with the same safety. */
export async function benchInbox(): Promise<readonly BenchResult[]> {
  const folder = temporaryFolder();
  const ours = await storeInbox(`sqlite:${folder}/ours.db`);
  const sealed = await storeInbox(`sqlite:${folder}/sealed.db`, randomBytes(32).toString('base64'));
  const bare = bareInbox(`${folder}/bare.db`);
  const time = await alternate(
    {
      one: () => timeOf(ours, 1),
      sealedOne: () => timeOf(sealed, 1),
      bareOne: () => timeOf(bare, 1),
      many: () => timeOf(ours, together),
      sealedMany: () => timeOf(sealed, together),
      bareMany: () => timeOf(bare, together),
    },
    { count: 9, warmUp: 3 },
  );
  const name = 'better-sqlite3 by hand, synchronous=FULL';
  const [one, many] = [
    { name, value: time.bareOne },
    { name, value: time.bareMany },
  ];
  return [
    compare({ name: 'inbox: 1 arrival taken', value: time.one, unit: 'µs', floor: one }),
    compare({ name: 'inbox: 1 arrival taken, sealed', value: time.sealedOne, unit: 'µs', floor: one }),
    compare({
      name: `inbox: ${together} arrivals taken together`,
      value: time.many,
      unit: 'µs',
      floor: many,
    }),
    compare({
      name: `inbox: ${together} arrivals taken together, sealed`,
      value: time.sealedMany,
      unit: 'µs',
      floor: many,
    }),
  ];
}

async function storeInbox(url: string, key?: string): Promise<Take> {
  const store = await createStore(url, createLog('silent'));
  if (key !== undefined) {
    const read = readKeyRing(key);
    if ('problem' in read) throw new Error(read.problem);
    await store.openInstallations(read.ring);
  }
  return async (arrivals) => {
    const now = Date.now();
    const taken = await store.inbox.take(arrivals, { now, until: now + 60_000 });
    if (taken.size !== arrivals.length) throw new Error('Not all arrivals were new.');
  };
}

/** The least with which a second one of the same key is noticed. */
function bareInbox(path: string): Take {
  const database = openBareDatabase(path);
  database.exec(
    'create table inbox (key text primary key not null, arrived_at integer not null, body text not null)',
  );
  const insert = database.prepare('insert into inbox values (?, ?, ?) on conflict do nothing');
  const insertOne = ({ key, body }: Arrival): void => {
    if (insert.run(key, Date.now(), body).changes !== 1) throw new Error('The arrival was not new.');
  };
  const insertAll = database.transaction((arrivals: readonly Arrival[]) => arrivals.forEach(insertOne));
  return (arrivals) => {
    const [first, ...others] = arrivals;
    if (first && others.length === 0) insertOne(first);
    else insertAll.immediate(arrivals);
  };
}

/** Microseconds for each commit. */
async function timeOf(take: Take, size: number): Promise<number> {
  const groups = Array.from({ length: commits }, () =>
    Array.from({ length: size }, () => ({ key: `Ev${randomBytes(6).toString('hex')}`, body })),
  );
  const begun = performance.now();
  for (const group of groups) await take(group);
  return ((performance.now() - begun) * 1000) / commits;
}
