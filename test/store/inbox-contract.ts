import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { arrivalNamed, leaseOf } from '../support/arrivals.ts';
import { firstSave } from './temporary-database.ts';

const minute = 60_000;

const arrivals = (...keys: readonly string[]) => keys.map(arrivalNamed);

/** Takes something and does not finish it, as an instance does that is cut off; its lease has ended when this resolves. */
async function leaveBehind(store: Store, ...keys: readonly string[]): Promise<void> {
  await store.inbox.take(arrivals(...keys), leaseOf(20));
  await wait(40);
}

/** What every store promises of what Slack brought, whatever database is under it. */
export function describeInbox(name: string, open: () => Promise<Store>): void {
  describe(`the inbox in ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    test('takes what is new, and says so of each once', async () => {
      const { inbox } = store;
      expect(await inbox.take(arrivals('a', 'b'), leaseOf(minute))).toEqual(new Set(['a', 'b']));
      expect(await inbox.take(arrivals('b', 'c', 'c', 'a'), leaseOf(minute))).toEqual(new Set(['c']));
      expect(await inbox.take([], leaseOf(minute))).toEqual(new Set());
    });

    test.each([1, 15, 16, 17, 33, 100])(
      'takes %i at a time, all of them or those that are new',
      async (count) => {
        const keys = Array.from({ length: count }, (_, index) => `k${(index * 7919) % count}`);
        await store.inbox.take(arrivals('k0'), leaseOf(minute));
        expect(await store.inbox.take(arrivals(...keys), leaseOf(minute))).toEqual(
          new Set(keys.filter((key) => key !== 'k0')),
        );
      },
    );

    test('is new to one of many that are brought the same at once', async () => {
      const taken = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          store.inbox.take(arrivals(...(index % 2 ? ['a', 'b', 'c'] : ['c', 'b', 'a'])), leaseOf(minute)),
        ),
      );
      expect(taken.flatMap((keys) => [...keys]).sort()).toEqual(['a', 'b', 'c']);
    });

    test('takes nothing for a time that is none', async () => {
      for (const lease of [
        { now: Number.NaN, until: 1 },
        { now: 1, until: Number.POSITIVE_INFINITY },
        { now: 1, until: 1.5 },
      ])
        await expect(store.inbox.take(arrivals('a'), lease)).rejects.toThrow(RangeError);
      expect(await store.inbox.take(arrivals('a'), leaseOf(minute))).toEqual(new Set(['a']));
    });

    test('gives what was begun and not finished, whole and the oldest first, when its lease has ended', async () => {
      const { inbox } = store;
      await inbox.take(arrivals('a', 'b'), { now: 2000, until: 2001 });
      await inbox.take(arrivals('z'), { now: 1000, until: 1001 });
      await wait(20);
      const claimed = await inbox.claimUnfinished(leaseOf(minute), 2);
      expect(claimed).toHaveLength(2);
      expect(claimed[0]).toEqual({ ...arrivalNamed('z'), arrivedAt: 1000, isWritten: false, attempts: 1 });
      const rest = await inbox.claimUnfinished(leaseOf(minute), 10);
      expect([...claimed, ...rest].map(({ key }) => key).sort()).toEqual(['a', 'b', 'z']);
      expect(await inbox.claimUnfinished(leaseOf(minute), 10)).toEqual([]);
    });

    test('gives nothing that is leased or finished, and knows it for ever after', async () => {
      const { inbox } = store;
      await inbox.take(arrivals('leased', 'done'), leaseOf(minute));
      await inbox.finish(['done', 'never heard of']);
      await leaveBehind(store, 'left');
      expect(await inbox.claimUnfinished(leaseOf(20), 10)).toMatchObject([{ key: 'left', attempts: 1 }]);
      await wait(40);
      expect(await inbox.claimUnfinished(leaseOf(minute), 10)).toMatchObject([{ key: 'left', attempts: 2 }]);
      await inbox.finish(['left']);
      expect(await inbox.claimUnfinished(leaseOf(minute), 10)).toEqual([]);
      expect(await inbox.take(arrivals('leased', 'done', 'left'), leaseOf(minute))).toEqual(new Set());
    });

    test('gives nothing whose lease is renewed', async () => {
      await store.inbox.take(arrivals('long', 'left'), leaseOf(50));
      await store.inbox.renew(['long'], leaseOf(minute));
      await wait(80);
      expect(await store.inbox.claimUnfinished(leaseOf(minute), 10)).toMatchObject([{ key: 'left' }]);
    });

    test('does not begin again what was renewed after it was finished', async () => {
      await store.inbox.take(arrivals('a'), leaseOf(minute));
      await store.inbox.finish(['a']);
      await store.inbox.renew(['a'], leaseOf(1));
      await wait(20);
      expect(await store.inbox.claimUnfinished(leaseOf(minute), 10)).toEqual([]);
    });

    test('says of what it gives whether anything was written for it', async () => {
      await store.inbox.take(arrivals('written', 'not'), leaseOf(20));
      const { outcome } = await store.forArrival('written').saveTeam(firstSave);
      expect(outcome).toBe('saved');
      await wait(40);
      const claimed = await store.inbox.claimUnfinished(leaseOf(minute), 10);
      expect(claimed.map(({ key, isWritten }) => [key, isWritten]).sort()).toEqual([
        ['not', false],
        ['written', true],
      ]);
    });

    test('notes a write together with it or not at all', async () => {
      await store.inbox.take(arrivals('a'), leaseOf(20));
      const broken = store.forArrival('a').saveTeam({ ...firstSave, at: 'yesterday' });
      await expect(broken).rejects.toThrow();
      await wait(40);
      expect(await store.inbox.claimUnfinished(leaseOf(minute), 10)).toMatchObject([{ isWritten: false }]);
      expect(await store.findTeam('T1', 'main')).toBeUndefined();
    });

    test('notes each kind of write, of one query or several, of reminders too', async () => {
      const writes: Record<string, (store: Store) => Promise<unknown>> = {
        statement: (writer) => writer.chooseTeam('T1', 'U1', 'main'),
        transaction: (writer) => writer.saveTeam(firstSave),
        reminder: (writer) => writer.reminders.moveChannel('T1', 'C1', 'C2'),
        second: async (writer) => {
          await writer.saveTeam({ ...firstSave, workspaceId: 'T2' });
          await writer.chooseTeam('T2', 'U1', 'main');
        },
      };
      await store.inbox.take(arrivals(...Object.keys(writes)), leaseOf(50));
      for (const [key, write] of Object.entries(writes)) await write(store.forArrival(key));
      await wait(80);
      const claimed = await store.inbox.claimUnfinished(leaseOf(minute), 10);
      expect(claimed.map(({ key, isWritten }) => [key, isWritten]).sort()).toEqual(
        Object.keys(writes)
          .sort()
          .map((key) => [key, true]),
      );
    });

    test('needs to know nothing of an arrival that something is written for', async () => {
      expect(await store.forArrival('never stored').saveTeam(firstSave)).toMatchObject({ outcome: 'saved' });
      expect(await store.findTeam('T1', 'main')).toMatchObject({ version: 1 });
    });

    test('forgets what came before a moment, done or not, and nothing else', async () => {
      const { inbox } = store;
      await inbox.take(arrivals('old', 'old and done'), { now: 1000, until: 1001 });
      await inbox.take(arrivals('new', 'new and done'), { now: 2000, until: 2001 });
      await inbox.finish(['old and done', 'new and done']);
      await inbox.forget(2000);
      expect(await inbox.claimUnfinished(leaseOf(minute), 10)).toMatchObject([{ key: 'new' }]);
      const again = arrivals('old', 'old and done', 'new', 'new and done');
      expect(await inbox.take(again, leaseOf(minute))).toEqual(new Set(['old', 'old and done']));
    });

    test('forgets as many as there are', async () => {
      const keys = Array.from({ length: 1200 }, (_, index) => `k${index}`);
      await store.inbox.take(arrivals(...keys), { now: 1000, until: 1001 });
      await store.inbox.forget(2000);
      expect((await store.inbox.take(arrivals(...keys), leaseOf(minute))).size).toBe(keys.length);
    });
  });
}
