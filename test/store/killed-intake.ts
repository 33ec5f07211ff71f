import { setTimeout as wait } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import type { Unfinished } from '../../src/store/inbox-store.ts';
import type { Store } from '../../src/store/store.ts';
import { arrivalNamed, leaseOf } from '../support/arrivals.ts';
import { randomFrom, seedOfRun } from '../support/seeded-random.ts';
import { startChild } from './child-process.ts';

export interface KilledIntake {
  readonly databaseUrl: string;
  /** At least so many; more where it was not yet killed both before a write and after one. */
  readonly rounds: number;
  /** For how many milliseconds the process leases what it takes. */
  readonly lease: number;
  /** The stores that look for what it left, when it is dead. */
  readonly openAfterwards: () => Promise<readonly Store[]>;
}

/**
 * I07: kills a process that takes arrivals, writes for them and finishes them, again and again. What it took and did not finish has
 * to be given once, whole, and said to be written exactly where its write is there.
 */
export async function expectNothingLost({ databaseUrl, rounds, lease, openAfterwards }: KilledIntake) {
  const seed = seedOfRun();
  const random = randomFrom(seed);
  const seen = { left: 0, written: 0, finished: 0 };
  const isSeen = () => seen.written > 0 && seen.left > seen.written;
  for (let round = 1; round <= rounds || !(isSeen() || round > 4 * rounds); round += 1) {
    const child = startChild('take-until-killed.ts', databaseUrl, `r${round}`, String(lease));
    await vi.waitFor(() => expect(child.printed()).toContain('finished'), { timeout: 10_000, interval: 5 });
    await wait(random() * 40);
    await child.kill();
    const steps = child.printed().split('\n').slice(1, -1);
    const keysOf = (step: string) =>
      steps.flatMap((line) => (line.startsWith(`${step} `) ? [line.slice(step.length + 1)] : []));
    const finished = new Set(keysOf('finished'));
    const where = `seed ${seed}, round ${round}`;

    const stores = await openAfterwards();
    const claimed = await claimAll(stores);
    const [store = expect.unreachable()] = stores;
    const keys = claimed.map(({ key }) => key);
    expect(new Set(keys).size, where).toBe(keys.length);
    // One more may be finished than was said: killed before it could be printed.
    const missing = keysOf('taken').filter((key) => !finished.has(key) && !keys.includes(key));
    for (const key of missing) {
      expect(await store.findTeam(key, 'main'), where).toMatchObject({ version: 1 });
      expect(await store.inbox.take([arrivalNamed(key)], leaseOf(lease)), where).toEqual(new Set());
    }
    expect(missing.length, where).toBeLessThanOrEqual(3);
    for (const arrival of claimed) {
      expect(finished.has(arrival.key), where).toBe(false);
      expect(arrival, where).toMatchObject({ ...arrivalNamed(arrival.key), attempts: 1 });
      const isThere = (await store.findTeam(arrival.key, 'main')) !== undefined;
      expect(arrival.isWritten, `${where} ${arrival.key}`).toBe(isThere);
      seen.written += Number(isThere);
    }
    for (const { inbox } of stores) await inbox.finish(keys);
    seen.left += claimed.length;
    seen.finished += finished.size;
    for (const one of stores) await one.close();
  }
  return seen;
}

/** All of them at once, each until it is given nothing any more. */
async function claimAll(stores: readonly Store[]): Promise<readonly Unfinished[]> {
  const claimed: Unfinished[] = [];
  await Promise.all(
    stores.map(async ({ inbox }) => {
      for (let empty = 0; empty < 3; ) {
        const found = await inbox.claimUnfinished(leaseOf(60_000), 1);
        claimed.push(...found);
        empty = found.length === 0 ? empty + 1 : 0;
      }
    }),
  );
  return claimed;
}
