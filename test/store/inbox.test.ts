import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { createStore } from '../../src/store/create-store.ts';
import { arrivalNamed, leaseOf } from '../support/arrivals.ts';
import { silentLog } from '../support/silent-log.ts';
import { describeInbox } from './inbox-contract.ts';
import { expectNothingLost } from './killed-intake.ts';
import { describeSlackProfiles } from './slack-profiles-contract.ts';
import { describeStore } from './store-contract.ts';
import { temporaryDatabase } from './temporary-database.ts';
import { describeWorkspaces } from './workspace-contract.ts';

const minute = 60_000;

describeInbox('SQLite in memory', () => createStore('sqlite::memory:', silentLog));
describeInbox('a SQLite file', () => createStore(`sqlite:${temporaryDatabase()}`, silentLog));

/** The same store as always, for something that Slack brought. */
async function openForArrival() {
  const store = await createStore('sqlite::memory:', silentLog);
  await store.inbox.take([arrivalNamed('a')], leaseOf(minute));
  return store.forArrival('a');
}
for (const describeContract of [describeStore, describeWorkspaces, describeSlackProfiles])
  describeContract('SQLite in memory, for an arrival', openForArrival);

describe('the inbox in a SQLite file', () => {
  test('gives a next start at once what the one before was at, however long its lease was', async () => {
    const path = temporaryDatabase();
    const before = await createStore(`sqlite:${path}`, silentLog);
    await before.inbox.take([arrivalNamed('a'), arrivalNamed('b')], leaseOf(minute));
    await before.inbox.finish(['b']);
    expect(await before.inbox.claimUnfinished(leaseOf(minute), 10)).toEqual([]);
    await before.close();
    const { inbox, close } = await createStore(`sqlite:${path}`, silentLog);
    expect(await inbox.claimUnfinished(leaseOf(minute), 10)).toMatchObject([{ key: 'a' }]);
    expect(await inbox.claimUnfinished(leaseOf(minute), 10)).toEqual([]);
    await close();
  });

  const rounds = 10;

  test(`I07 loses and doubles nothing where the process is killed at any moment, in ${rounds} rounds`, {
    timeout: 90_000,
  }, async () => {
    const databaseUrl = `sqlite:${temporaryDatabase()}`;
    const seen = await expectNothingLost({
      databaseUrl,
      rounds,
      lease: minute,
      openAfterwards: async () => [await createStore(databaseUrl, silentLog)],
    });
    expect(seen.finished).toBeGreaterThanOrEqual(rounds);
    expect(seen.written).toBeGreaterThan(0);
    expect(seen.left).toBeGreaterThan(seen.written);
  });

  test.each([300, 1500, 3000])(
    'R05 refuses in time what comes while another program holds the file for %i ms, blocks nothing, and takes it afterwards',
    async (held) => {
      const brought = 40;
      const keys = Array.from({ length: brought }, (_, index) => `k${index}`);
      const path = temporaryDatabase();
      const store = await createStore(`sqlite:${path}`, silentLog);
      const other = new Sqlite(path);
      other.exec('begin immediate');
      const released = wait(held).then(() => other.exec('rollback'));
      const started = performance.now();
      let longestGap = 0;
      let last = started;
      const pulse = setInterval(() => {
        longestGap = Math.max(longestGap, performance.now() - last);
        last = performance.now();
      }, 5);
      const [taken, refused] = [new Set<string>(), new Set<string>()];
      let longestWait = 0;
      for (let next = 0; next < brought; ) {
        // All that has come while the ones before were taken, as the intake does it.
        const come = Math.ceil(((performance.now() - started) / held) * brought) + 1;
        const group = keys.slice(next, Math.min(come, brought));
        next += group.length;
        const begun = performance.now();
        const taking = store.inbox.take(group.map(arrivalNamed), leaseOf(minute));
        const [outcome] = await Promise.allSettled([taking]);
        longestWait = Math.max(longestWait, performance.now() - begun);
        if (outcome.status === 'rejected')
          expect(outcome.reason).toMatchObject({ name: 'StoreProblem', code: 'busy' });
        for (const key of group) (outcome.status === 'rejected' ? refused : taken).add(key);
        await wait(held / brought);
      }
      clearInterval(pulse);
      expect(longestWait).toBeLessThan(2000);
      expect(longestGap).toBeLessThan(250);
      expect(refused.size > 0).toBe(held > 1000);
      await released;
      // Slack brings again what was refused, and what was not acknowledged in time.
      expect(await store.inbox.take(keys.map(arrivalNamed), leaseOf(minute))).toEqual(refused);
      expect(taken.size + refused.size).toBe(brought);
      other.close();
      await store.close();
    },
  );
});
