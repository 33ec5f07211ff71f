import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isSealed, type KeyRing } from '../../src/store/key-ring.ts';
import type { Store } from '../../src/store/store.ts';
import { leaseOf } from '../support/arrivals.ts';
import { anInstallation, rotatedToken } from '../support/installations.ts';
import { keyRing } from './key-rings.ts';
import { firstSave } from './temporary-database.ts';

/** A database with nothing in it, which can be opened again and again, and looked into from outside. */
export interface SealedDatabase {
  readonly open: () => Promise<Store>;
  /** Whether it may be open several times at once. */
  readonly hasInstances: boolean;
  readonly query: (sql: string) => Promise<readonly Record<string, unknown>[]>;
}

const minute = 60_000;

/** What every store promises of secrets, whatever database is under it: S09. */
export function describeSealing(name: string, create: () => Promise<SealedDatabase>): void {
  describe(`secrets in ${name}`, () => {
    async function start() {
      const database = await create();
      const stores: Store[] = [];
      onTestFinished(async () => {
        for (const store of stores) await store.close();
      });
      const open = async () => {
        const store = await database.open();
        stores.push(store);
        return store;
      };
      /** Opens the database anew, as the next start does. */
      const restart = async () => {
        for (const store of stores.splice(0)) await store.close();
        return open();
      };
      return { ...database, open, restart };
    }

    /** All that is kept, to compare. */
    async function contents({ query }: SealedDatabase): Promise<unknown> {
      const rows: unknown[] = [];
      for (const table of ['secrets', 'installations', 'inbox', 'teams'])
        rows.push(await query(`select * from ${table} order by 1`));
      return rows;
    }

    async function fill(store: Store, ring: KeyRing): Promise<void> {
      const installations = await store.openInstallations(ring);
      await installations.save(anInstallation());
      await installations.save(anInstallation({ installationId: 'T2', token: rotatedToken(2) }));
      await installations.save(anInstallation({ installationId: 'T3', token: rotatedToken(3) }));
      await installations.save(anInstallation({ installationId: 'T4' }));
      await installations.end('T4', 5000);
      await store.inbox.take([{ key: 'Ev1', body: '"an arrival"' }], leaseOf(1));
      await store.saveTeam(firstSave);
    }

    test('are not opened with a wrong key: a sentence says which is missing, and nothing is changed', async () => {
      const database = await start();
      await fill(await database.open(), keyRing('right'));
      const before = await contents(database);
      const store = await database.restart();
      await expect(store.openInstallations(keyRing('wrong', 'other'))).rejects.toMatchObject({
        name: 'StoreProblem',
        code: 'wrong-key',
        message: expect.stringMatching(/^ENCRYPTION_KEY is without the key [0-9a-f]{12}, /),
      });
      expect(await contents(database)).toEqual(before);
      const installations = await (await database.restart()).openInstallations(keyRing('right'));
      expect(await installations.find('T2')).toMatchObject({ token: rotatedToken(2) });
      expect(await contents(database)).toEqual(before);
    });

    test('are not opened with another key than the first start had, even if nothing was installed', async () => {
      const database = await start();
      await (await database.open()).openInstallations(keyRing('right'));
      await database.query(`delete from secrets where name = 'signing-key'`);
      const store = await database.restart();
      await expect(store.openInstallations(keyRing('wrong'))).rejects.toMatchObject({ code: 'wrong-key' });
      await expect(store.openInstallations(keyRing('right'))).resolves.toBeDefined();
    });

    test('include the key that signs and what is in the inbox, which were kept as they are before', async () => {
      const database = await start();
      const store = await database.open();
      const signingKey = await store.signingKey();
      await store.inbox.take([{ key: 'Ev1', body: '"an arrival"' }], leaseOf(1));
      await store.openInstallations(keyRing('one'));
      await store.inbox.take([{ key: 'Ev2', body: '"another"' }], leaseOf(1));
      expect(await store.signingKey()).toEqual(signingKey);
      const kept = [
        ...(await database.query('select value from secrets')),
        ...(await database.query('select body as value from inbox')),
      ].map(({ value }) => String(value));
      expect(kept).toHaveLength(4);
      expect(kept.every(isSealed)).toBe(true);
      const again = await database.restart();
      await again.openInstallations(keyRing('one'));
      expect(await again.signingKey()).toEqual(signingKey);
      const claimed = await again.inbox.claimUnfinished(leaseOf(minute), 10);
      expect(claimed.map(({ body }) => body).sort()).toEqual(['"an arrival"', '"another"']);
    });

    test('are not read without a key, and a sentence says what to do', async () => {
      const database = await start();
      await fill(await database.open(), keyRing('one'));
      const store = await database.restart();
      const problem = {
        code: 'wrong-key',
        message: expect.stringMatching(/^The secrets in the database are sealed: set ENCRYPTION_KEY to/),
      };
      await expect(store.signingKey()).rejects.toMatchObject(problem);
      await expect(store.inbox.claimUnfinished(leaseOf(minute), 10)).rejects.toMatchObject(problem);
      expect(await store.findTeam('T1', 'main')).toMatchObject({ version: 1 });
    });

    const sealedOf = (id: string, column: string) =>
      `(select ${column} from installations where installation_id = '${id}')`;
    test.each([
      [
        'flipped',
        `substr(access_token, 1, 40) || case substr(access_token, 41, 1) when 'A' then 'B' else 'A' end || substr(access_token, 42)`,
      ],
      ['cut', 'substr(access_token, 1, length(access_token) - 1)'],
      ['empty', `''`],
      ['not sealed', `'xoxb-mine'`],
      ['that of another workspace', sealedOf('T2', 'access_token')],
      ['from another column', sealedOf('T1', 'refresh_token')],
      ['from another table', `(select value from secrets where name = 'signing-key')`],
    ])('that are %s are refused, at the next start and while running', async (_change, value) => {
      const database = await start();
      const ring = keyRing('one');
      const store = await database.open();
      const installations = await store.openInstallations(ring);
      for (const [round, installationId] of ['T1', 'T2'].entries())
        await installations.save(anInstallation({ installationId, token: rotatedToken(round) }));
      await database.query(`update installations set access_token = ${value} where installation_id = 'T1'`);
      const problem = {
        code: 'unreadable-row',
        message: expect.stringMatching(
          /^The access_token of T1 in the table installations is not as it was sealed: restore/,
        ),
      };
      await expect(installations.find('T1')).rejects.toMatchObject(problem);
      await expect(installations.findFor('T1')).rejects.toMatchObject(problem);
      expect(await installations.find('T2')).toBeDefined();
      const before = await contents(database);
      const again = await database.restart();
      await expect(again.openInstallations(ring)).rejects.toMatchObject(problem);
      expect(await contents(database)).toEqual(before);
    });

    test('are sealed anew with the first key at the next start, which then is enough', async () => {
      const database = await start();
      const old = await database.open();
      await fill(old, keyRing('old'));
      const signingKey = await old.signingKey();
      await (await database.restart()).openInstallations(keyRing('new', 'old'));
      const store = await database.restart();
      const installations = await store.openInstallations(keyRing('new'));
      expect(await installations.find('T1')).toEqual(anInstallation());
      expect((await installations.find('T3'))?.token).toEqual(rotatedToken(3));
      expect(await store.signingKey()).toEqual(signingKey);
      expect(await store.inbox.claimUnfinished(leaseOf(minute), 10)).toMatchObject([
        { body: '"an arrival"' },
      ]);
    });

    test('are sealed anew while others read and write them, without one failure', async () => {
      const database = await start();
      const store = await database.open();
      const installations = await store.openInstallations(keyRing('old', 'new'));
      const ids = Array.from({ length: 40 }, (_, index) => `T${index}`);
      for (const installationId of ids)
        await installations.save(anInstallation({ installationId, token: rotatedToken(0) }));
      let isRunning = true;
      const rounds = new Map<string, number>();
      const work = async (id: string) => {
        for (let round = 0; isRunning; round += 1) {
          const { refreshToken } = rotatedToken(round).rotation;
          const now = Date.now();
          const turn = { installationId: id, refreshToken, now, until: now + minute };
          expect(await installations.takeRefresh(turn), id).toBe(true);
          const token = rotatedToken(round + 1);
          expect(await installations.saveToken({ installationId: id, refreshToken, token }), id).toBe(true);
          rounds.set(id, round + 1);
          expect((await installations.findFor(id))?.token, id).toEqual(token);
          await store.inbox.take([{ key: `${id} ${round}`, body: '{}' }], leaseOf(minute));
          await yieldToOthers();
        }
      };
      const working = Promise.all(ids.slice(0, 20).map(work));
      const rotating = database.hasInstances ? await database.open() : store;
      for (const names of [
        ['new', 'old'],
        ['old', 'new'],
        ['new', 'old'],
      ])
        await rotating.openInstallations(keyRing(...names));
      isRunning = false;
      await working;
      expect(rounds.size).toBe(20);
      const last = await (await database.restart()).openInstallations(keyRing('new', 'old'));
      for (const id of ids) {
        const round = rounds.get(id) ?? 0;
        expect((await last.find(id))?.token).toEqual(rotatedToken(round));
      }
      await (await database.restart()).openInstallations(keyRing('new'));
    });
  });
}
