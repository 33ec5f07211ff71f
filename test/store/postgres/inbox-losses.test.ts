import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { createStore } from '../../../src/store/create-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { StoreProblem } from '../../../src/store/store-problem.ts';
import { arrivalNamed, leaseOf } from '../../support/arrivals.ts';
import { silentLog } from '../../support/silent-log.ts';
import { createTestDatabase } from './database.ts';

const database = createTestDatabase();
const othersOnly = `select count(pg_terminate_backend(pid)) as ended from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`;
const ends = 120;
const lease = 500;

test('R13 a server that ends its connections while arrivals are taken and written for: none is lost, none is done twice', {
  timeout: 90_000,
}, async () => {
  const stores = [await database.openEmpty(), await createStore(database.url(), silentLog)];
  onTestFinished(async () => {
    await Promise.all(stores.map((store) => store.close()));
  });
  const acknowledged = new Set<string>();
  const problems: unknown[] = [];
  let isEnding = true;

  /** What the handler of an arrival does: one write, then it is finished. What fails is left for later. */
  const handle = async (store: Store, key: string) => {
    const changes = [{ kind: 'team-renamed', name: key } as const];
    const entry = { workspaceId: 'T1', teamId: 'main', by: 'U1', at: '2026-11-21T09:00:00Z', changes };
    await store.forArrival(key).addHistory(entry);
    await store.inbox.finish([key]);
  };
  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await work();
    } catch (error) {
      problems.push(error);
      return undefined;
    }
  };
  /** Slack brings each one again until it is acknowledged. */
  const intake = async (store: Store, name: string) => {
    for (let number = 0; isEnding; number += 1) {
      const key = `${name}-${number}`;
      let taken: ReadonlySet<string> | undefined;
      while (taken === undefined)
        taken = await attempt(() => store.inbox.take([arrivalNamed(key)], leaseOf(lease)));
      acknowledged.add(key);
      if (taken.has(key)) await attempt(() => handle(store, key));
    }
  };
  const resume = async (store: Store) => {
    for (let quiet = 0; isEnding || quiet < 3; ) {
      const found = await attempt(() => store.inbox.claimUnfinished(leaseOf(lease), 10));
      for (const { key, isWritten } of found ?? [])
        await attempt(() => (isWritten ? store.inbox.finish([key]) : handle(store, key)));
      quiet = isEnding || found === undefined || found.length > 0 ? 0 : quiet + 1;
      await wait(isEnding ? 50 : lease);
    }
  };
  const work = Promise.all(
    stores.flatMap((store, index) => [intake(store, `a${index}`), intake(store, `b${index}`), resume(store)]),
  );
  for (let ended = 0; ended < ends || acknowledged.size < 100; ) {
    await wait(25);
    ended += Number((await database.query(othersOnly))[0]?.ended);
  }
  isEnding = false;
  const started = performance.now();
  await work;
  expect(performance.now() - started).toBeLessThan(15_000);

  expect(problems.length).toBeGreaterThan(10);
  for (const problem of problems) {
    expect(problem).toBeInstanceOf(StoreProblem);
    expect(['unreachable', 'busy', 'taken-over']).toContain(problem instanceof StoreProblem && problem.code);
  }
  const log = await database.query('select body from history');
  const done = log.map(({ body }): unknown => JSON.parse(String(body)).name);
  expect(new Set(done).size).toBe(done.length);
  expect([...acknowledged].filter((key) => !done.includes(key))).toEqual([]);
  expect(await database.query('select key from inbox where lease_until is not null')).toEqual([]);
});
