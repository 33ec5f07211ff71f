import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createStore } from '../../../src/store/create-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { arrivalNamed, leaseOf } from '../../support/arrivals.ts';
import { randomFrom, seedOfRun } from '../../support/seeded-random.ts';
import { silentLog } from '../../support/silent-log.ts';
import { describeInbox } from '../inbox-contract.ts';
import { expectNothingLost } from '../killed-intake.ts';
import { firstSave } from '../temporary-database.ts';
import { createTestDatabase } from './database.ts';

const database = createTestDatabase();
const minute = 60_000;

describeInbox('PostgreSQL', () => database.openEmpty());

/** Two instances on a database in which nothing is. */
async function openTwo(): Promise<readonly [Store, Store]> {
  const first = await database.openEmpty();
  const second = await createStore(database.url(), silentLog);
  onTestFinished(async () => {
    await Promise.all([first.close(), second.close()]);
  });
  return [first, second];
}

describe('the inbox of two instances on PostgreSQL', () => {
  test('I07 takes each of 300 arrivals once, though each comes four times, to either, alone and with others', async () => {
    const stores = await openTwo();
    const seed = seedOfRun();
    const random = randomFrom(seed);
    const keys = Array.from({ length: 300 }, (_, index) => `Ev${index}`);
    const brought = [...keys, ...keys, ...keys, ...keys].sort(() => random() - 0.5);
    const taken: string[] = [];
    const loops = stores
      .flatMap((store) => [store, store, store, store])
      .map(async ({ inbox }) => {
        while (brought.length > 0) {
          const group = brought.splice(0, 1 + Math.floor(random() * 20)).map(arrivalNamed);
          taken.push(...(await inbox.take(group, leaseOf(minute))));
        }
      });
    await Promise.all(loops);
    expect(taken.toSorted(), `seed ${seed}`).toEqual(keys.toSorted());
  });

  test('gives what was left behind to one of them, however many look for it', async () => {
    const stores = await openTwo();
    const keys = Array.from({ length: 100 }, (_, index) => `Ev${index}`);
    await stores[0].inbox.take(keys.map(arrivalNamed), leaseOf(1));
    await wait(50);
    const claimed: string[] = [];
    const loops = stores
      .flatMap((store) => [store, store, store])
      .map(async ({ inbox }) => {
        for (let empty = 0; empty < 3; ) {
          const found = await inbox.claimUnfinished(leaseOf(minute), 7);
          claimed.push(...found.map(({ key }) => key));
          empty = found.length === 0 ? empty + 1 : 0;
        }
      });
    await Promise.all(loops);
    expect(claimed.toSorted()).toEqual(keys.toSorted());
  });

  test('keeps leases by the server’s clock, though those of the instances are 90 s wrong', async () => {
    const [early, late] = await openTwo();
    const wrongBy = (off: number, length: number) => {
      const now = Date.now() + off;
      return { now, until: now + length };
    };
    await early.inbox.take([arrivalNamed('a')], wrongBy(-90_000, 1500));
    await late.inbox.take([arrivalNamed('b')], wrongBy(90_000, 1500));
    expect(await late.inbox.claimUnfinished(wrongBy(90_000, minute), 10)).toEqual([]);
    await wait(1550);
    const claimed = await early.inbox.claimUnfinished(wrongBy(-90_000, minute), 10);
    expect(claimed.map(({ key }) => key).sort()).toEqual(['a', 'b']);
  });

  test('lets nobody write, finish or renew what another one holds by now', async () => {
    const [first, second] = await openTwo();
    await first.inbox.take([arrivalNamed('a')], leaseOf(1));
    await wait(20);
    expect(await second.inbox.claimUnfinished(leaseOf(150), 10)).toMatchObject([{ isWritten: false }]);
    const refused = {
      name: 'StoreProblem',
      code: 'taken-over',
      message: expect.stringContaining('a by now'),
    };
    await expect(first.forArrival('a').saveTeam(firstSave)).rejects.toMatchObject(refused);
    await expect(first.forArrival('a').chooseTeam('T1', 'U1', 'x')).rejects.toMatchObject(refused);
    expect(await first.findTeam('T1', 'main')).toBeUndefined();
    await first.inbox.finish(['a']);
    await first.inbox.renew(['a'], leaseOf(minute));
    await wait(200);
    expect(await second.inbox.claimUnfinished(leaseOf(minute), 10)).toMatchObject([{ isWritten: false }]);
    expect(await second.forArrival('a').saveTeam(firstSave)).toMatchObject({ outcome: 'saved' });
  });

  test('gives nothing that is being written for at that moment', async () => {
    const [first, second] = await openTwo();
    await first.inbox.take([arrivalNamed('a')], leaseOf(1));
    await wait(20);
    // The write waits for the lock of its workspace, and the arrival is not marked yet.
    await database.query('begin');
    await database.query(`select pg_advisory_xact_lock(${0x41695477}, hashtext('T1'))`);
    await database.query(`update inbox set is_written = is_written where key = 'a'`);
    expect(await second.inbox.claimUnfinished(leaseOf(minute), 10)).toEqual([]);
    await database.query('rollback');
    expect(await second.inbox.claimUnfinished(leaseOf(minute), 10)).toMatchObject([{ key: 'a' }]);
  });

  test('I07 loses and doubles nothing where one is killed at any moment', { timeout: 60_000 }, async () => {
    const rounds = 5;
    const lease = 400;
    await (await database.openEmpty()).close();
    const seen = await expectNothingLost({
      databaseUrl: database.url(),
      rounds,
      lease,
      openAfterwards: async () => {
        await wait(lease);
        return Promise.all([createStore(database.url(), silentLog), createStore(database.url(), silentLog)]);
      },
    });
    expect(seen.finished).toBeGreaterThanOrEqual(rounds);
    expect(seen.written).toBeGreaterThan(0);
    expect(seen.left).toBeGreaterThan(seen.written);
  });
});
