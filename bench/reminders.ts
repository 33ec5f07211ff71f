import { closeSync, copyFileSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Database } from 'better-sqlite3';
import { createLog } from '../src/log.ts';
import { createStore } from '../src/store/create-store.ts';
import type { ReminderStore } from '../src/store/reminder-store.ts';
import { openBareDatabase } from './bare-database.ts';
import { type BenchResult, compare } from './result.ts';
import { alternate } from './rounds.ts';
import { temporaryFolder } from './temporary-folder.ts';

const due = 500;
const batch = 100;
const lease = 60_000;
/** Everything that is not due yet is due so far ahead. */
const ahead = 1e12;
const sizes = [1000, 10_000, 100_000, 1_000_000] as const;
const ticks = 2000;

/** A way to look for what is due. */
interface Claims {
  readonly claim: (lease: number) => Promise<number> | number;
  readonly nextDue: () => Promise<unknown> | unknown;
}

/**
 * What it costs to claim what is due and to find nothing due, from a thousand reminders to a million, beside the same
 * statements prepared by hand. All sizes take turns, so that the disk is the same for each.
 */
export async function benchReminders(): Promise<readonly BenchResult[]> {
  const opened = new Map<number, Awaited<ReturnType<typeof open>>>();
  for (const size of sizes) opened.set(size, await open(size));
  const measures = [...opened].flatMap(([size, { ours, bare }]): [string, () => Promise<number>][] => [
    [`claim ${size}`, () => timeOfClaims(ours)],
    [`bare claim ${size}`, () => timeOfClaims(bare)],
    [`tick ${size}`, () => timeOfTicks(ours)],
    [`bare tick ${size}`, () => timeOfTicks(bare)],
  ]);
  const times = await alternate(Object.fromEntries(measures), { count: 25, warmUp: 5 });
  const time = (name: string) => times[name] ?? Number.NaN;
  const heaps: number[] = [];
  for (const { ours, close } of opened.values()) {
    heaps.push(await heapAfterClaims(ours));
    await close();
  }
  const floor = (value: number) => ({ name: 'better-sqlite3 by hand', value });
  return [
    ...sizes.flatMap((size) => [
      compare({
        name: `claim ${due} due of ${size.toLocaleString('en')}`,
        value: time(`claim ${size}`),
        unit: 'ms',
        floor: floor(time(`bare claim ${size}`)),
        atMost: 2,
      }),
      compare({
        name: `nothing due of ${size.toLocaleString('en')}`,
        value: time(`tick ${size}`),
        unit: 'µs',
        floor: floor(time(`bare tick ${size}`)),
        atMost: 3,
      }),
    ]),
    compare({
      name: 'claim of 1,000,000 beside 100,000',
      value: time('claim 1000000'),
      unit: 'ms',
      floor: { name: 'of 100,000', value: time('claim 100000') },
      atMost: 1.3,
    }),
    {
      name: 'heap that 100,000 claimed slots leave behind',
      value: Math.max(...heaps),
      unit: 'MiB',
      target: '≤ 1 MiB',
      ok: Math.max(...heaps) <= 1,
    },
  ];
}

/** Two files with the same in them: a write to one file would empty the other connection's cache of it. */
async function open(size: number) {
  const folder = temporaryFolder();
  const [path, barePath] = [`${folder}/ours.db`, `${folder}/bare.db`];
  const url = `sqlite:${path}`;
  await (await createStore(url, createLog('silent'))).close();
  fill(path, size);
  copyFileSync(path, barePath);
  // What is still to be written would slow down what is measured.
  for (const file of [path, barePath]) syncFile(file);
  const store = await createStore(url, createLog('silent'), () => now);
  const database = openBareDatabase(barePath);
  const close = async () => {
    database.close();
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { ours: claimsOf(store.reminders), bare: bareClaims(database), close };
}

/** One slot for each reminder in one transaction, spread over the table as ids and moments are. */
function fill(path: string, size: number): void {
  const database = openBareDatabase(path);
  const insert = database.prepare(
    `insert into slots (slot_id, workspace_id, team_id, reminder_id, key, state, due_at, look_at, fence, attempts)
     values (lower(hex(randomblob(16))), ?, 'main', ?, '2026-11-23T09:00', 'due', ?, ?, 0, 0)`,
  );
  database.transaction(() => {
    const every = Math.floor(size / due);
    for (let index = 0; index < size; index += 1) {
      const dueAt = index % every === 0 && index / every < due ? index : ahead + ((index * 7919) % size);
      insert.run(`T${index % 1000}`, `R${index}`, dueAt, dueAt);
    }
  })();
  database.pragma('wal_checkpoint(truncate)');
  database.close();
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}

function claimsOf(reminders: ReminderStore): Claims {
  return {
    claim: async (lease) => (await reminders.claimDue(lease, batch)).length,
    nextDue: () => reminders.nextDueIn(),
  };
}

/** The same statements, prepared once by hand, and nothing done with what they return. */
function bareClaims(database: Database): Claims {
  const claim = database.prepare(
    `update slots set
       state = case when state in ('posting', 'unsure') then 'unsure' else 'claimed' end,
       why = case state when 'posting' then 'crashed' else why end,
       fence = fence + 1, look_at = ?
     where (due_at, slot_id) in
       (select due_at, slot_id from slots where look_at <= ? order by look_at limit ${batch})
     returning *`,
  );
  const next = database.prepare(
    'select look_at from slots where look_at is not null order by look_at limit 1',
  );
  const claimed = database.transaction(
    (moment: number, leaseUntil: number) => claim.all(leaseUntil, moment).length,
  );
  return { claim: (lease) => claimed.immediate(now, now + lease), nextDue: () => next.get() };
}

let now = ahead / 2;

/** Milliseconds for claiming what is due in batches. The lease is over by the next time. */
async function timeOfClaims(claims: Claims): Promise<number> {
  now += 2 * lease;
  const begun = performance.now();
  let count = 0;
  while (count < due) {
    const claimed = await claims.claim(lease);
    if (claimed === 0) throw new Error(`Only ${count} of ${due} slots were due.`);
    count += claimed;
  }
  return performance.now() - begun;
}

/** Microseconds for finding that nothing is due. */
async function timeOfTicks(claims: Claims): Promise<number> {
  const begun = performance.now();
  for (let tick = 0; tick < ticks; tick += 1) await claims.nextDue();
  return ((performance.now() - begun) * 1000) / ticks;
}

/** By how many MiB the heap grows with 200 times 500 claims. */
async function heapAfterClaims(claims: Claims): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  await timeOfClaims(claims);
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let count = 0; count < 200; count += 1) await timeOfClaims(claims);
  collect();
  return (process.memoryUsage().heapUsed - before) / 2 ** 20;
}
