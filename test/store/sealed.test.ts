import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { createStore } from '../../src/store/create-store.ts';
import { leaseOf } from '../support/arrivals.ts';
import { anInstallation } from '../support/installations.ts';
import { silentLog } from '../support/silent-log.ts';
import { keyNamed, keyRing } from './key-rings.ts';
import { describeSealing } from './sealed-contract.ts';
import { firstSave, meddle, temporaryDatabase } from './temporary-database.ts';

describeSealing('a SQLite file', async () => {
  const path = temporaryDatabase();
  return {
    hasInstances: false,
    open: () => createStore(`sqlite:${path}`, silentLog),
    query: async (sql) => {
      const file = new Sqlite(path);
      try {
        const statement = file.prepare<[], Record<string, unknown>>(sql);
        return statement.reader ? statement.all() : [{ changes: statement.run().changes }];
      } finally {
        file.close();
      }
    },
  };
});

/** All that is in the folder of a database: the file, its write-ahead log, and whatever else lies there. */
function filesBeside(path: string): Buffer {
  const folder = dirname(path);
  return Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
}

describe('S09 the files of SQLite and the log', () => {
  test('hold no token, no key and nothing of the inbox, at any moment', async () => {
    const path = temporaryDatabase();
    const lines: string[] = [];
    const log = createLog('trace', { write: (line) => lines.push(line) });
    const ring = keyRing('one', 'old');
    const canary = 'canary-7f3a';
    const rotated = (round: number) => ({
      accessToken: `xoxe.xoxb-${canary}-${round}`,
      rotation: { refreshToken: `xoxe-${canary}-${round}`, expiresAt: 1_790_000_000_000 },
    });
    const store = await createStore(`sqlite:${path}`, log);
    const signingKey = Buffer.from(await store.signingKey());
    await store.inbox.take([{ key: 'Ev1', body: `{"text":"${canary}"}` }], leaseOf(60_000));
    expect(filesBeside(path).includes(canary)).toBe(true);
    const installations = await store.openInstallations(ring);
    const secrets = [
      canary,
      signingKey,
      signingKey.toString('base64'),
      ...['one', 'old'].flatMap((name) => [keyNamed(name), Buffer.from(keyNamed(name), 'base64')]),
    ];
    const look = (when: string) => {
      const files = filesBeside(path);
      for (const secret of secrets) expect(files.includes(secret), when).toBe(false);
      for (const secret of secrets) expect(lines.join().includes(secret.toString()), when).toBe(false);
    };
    look('opened');
    await installations.save(anInstallation({ token: rotated(1) }));
    await store.inbox.take([{ key: 'Ev2', body: `{"text":"${canary}"}` }], leaseOf(60_000));
    look('saved');
    const { refreshToken } = rotated(1).rotation;
    const problems = await Promise.allSettled([
      installations.save(anInstallation({ token: { ...rotated(1), accessToken: '' } })),
      installations.save(anInstallation({ installedAt: 0.5, token: rotated(1) })),
      installations.saveToken({
        installationId: 'T1',
        refreshToken,
        token: { accessToken: canary, rotation: { refreshToken: canary, expiresAt: Number.NaN } },
      }),
    ]);
    for (const problem of problems)
      log.error({ err: 'reason' in problem ? problem.reason : expect.unreachable() });
    expect(lines).toHaveLength(4);
    look('refused');
    await installations.takeRefresh({ installationId: 'T1', refreshToken, now: 0, until: 1000 });
    await installations.saveToken({ installationId: 'T1', refreshToken, token: rotated(2) });
    await store.forArrival('Ev2').saveTeam(firstSave);
    await store.inbox.finish(['Ev1', 'Ev2']);
    await installations.find('T1');
    look('refreshed');
    await store.close();
    look('closed');
  });

  test('hold not even a sealed token once its installation has ended, while the program runs', async () => {
    const path = temporaryDatabase();
    const store = await createStore(`sqlite:${path}`, silentLog);
    const installations = await store.openInstallations(keyRing('one'));
    await installations.save(anInstallation({ name: 'Acme Inc' }));
    const file = new Sqlite(path, { readonly: true });
    const sealed = file.prepare('select access_token from installations').pluck().get();
    file.close();
    expect(filesBeside(path).includes(String(sealed))).toBe(true);
    expect(filesBeside(path).includes('Acme Inc')).toBe(true);
    await installations.end('T1', 5000);
    expect(filesBeside(path).includes(String(sealed))).toBe(false);
    expect(filesBeside(path).includes('Acme Inc')).toBe(false);
    await store.close();
  });

  test('P01 hold nothing of a workspace whose data was deleted, nor of a person who was forgotten, while the program runs', async () => {
    const path = temporaryDatabase();
    const store = await createStore(`sqlite:${path}`, silentLog);
    const installations = await store.openInstallations(keyRing('one'));
    const { at } = firstSave;
    for (const workspaceId of ['TGONE', 'TKEPT']) {
      await installations.save(anInstallation({ installationId: workspaceId }));
      await store.saveTeam({ ...firstSave, workspaceId, by: 'UFORGOTTEN' });
      await store.linkChannel({ workspaceId, teamId: 'main', channelId: 'C1', by: 'UFORGOTTEN', at });
      await store.createTeam({ workspaceId, teamId: 't2', name: `Named in ${workspaceId}`, by: 'U2', at });
    }
    for (const text of ['TGONE', 'TKEPT', 'UFORGOTTEN']) expect(filesBeside(path).includes(text)).toBe(true);
    await installations.end('TGONE', 5000);
    await installations.deleteEnded('TGONE');
    expect(filesBeside(path).includes('TGONE')).toBe(false);
    expect(filesBeside(path).includes('UFORGOTTEN')).toBe(true);
    await store.forgetPerson({ workspaceId: 'TKEPT', userId: 'UFORGOTTEN', by: 'U2', at });
    expect(filesBeside(path).includes('UFORGOTTEN')).toBe(false);
    expect(filesBeside(path).includes('Named in TKEPT')).toBe(true);
    await store.deleteWorkspace('TKEPT');
    expect(filesBeside(path).includes('Named in TKEPT')).toBe(false);
    await store.close();
  });

  test('end an installation also while another program reads the file, as a backup does', async () => {
    const path = temporaryDatabase();
    const store = await createStore(`sqlite:${path}`, silentLog);
    const installations = await store.openInstallations(keyRing('one'));
    await installations.save(anInstallation());
    const backup = new Sqlite(path);
    backup.exec('begin; select * from installations');
    backup.prepare('select * from installations').all();
    const started = performance.now();
    expect(await installations.end('T1', 5000)).toBe(true);
    expect(performance.now() - started).toBeLessThan(1000);
    backup.close();
    expect(await installations.find('T1')).toBeUndefined();
    await store.close();
  });
});

test('what docs/deployment.md says for a lost key lets the bot begin with a new one, and keeps the teams', async () => {
  const guide = readFileSync(new URL('../../docs/deployment.md', import.meta.url), 'utf8');
  const statements = /```sql\n([^`]*)```/.exec(guide)?.[1] ?? expect.unreachable('The guide says nothing.');
  const path = temporaryDatabase();
  const store = await createStore(`sqlite:${path}`, silentLog);
  await (await store.openInstallations(keyRing('lost'))).save(anInstallation());
  await store.inbox.take([{ key: 'Ev1', body: '{}' }], leaseOf(60_000));
  await store.saveTeam(firstSave);
  await store.close();
  meddle(path, statements.replace('NEW', keyNamed('signing')));
  const again = await createStore(`sqlite:${path}`, silentLog);
  const installations = await again.openInstallations(keyRing('new'));
  expect(await installations.save(anInstallation())).toBe('first');
  expect(Buffer.from(await again.signingKey()).toString('base64')).toBe(keyNamed('signing'));
  expect(await again.findTeam('T1', 'main')).toMatchObject({ version: 1 });
  await again.close();
});
