import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createStore } from '../../../src/store/create-store.ts';
import { leaseOf } from '../../support/arrivals.ts';
import { anInstallation } from '../../support/installations.ts';
import { silentLog } from '../../support/silent-log.ts';
import { keyRing } from '../key-rings.ts';
import { describeSealing } from '../sealed-contract.ts';
import { createTestDatabase } from './database.ts';

const database = createTestDatabase();

describeSealing('PostgreSQL', async () => {
  await database.clear();
  return {
    hasInstances: true,
    open: () => createStore(database.url(), silentLog),
    query: (sql) => database.query(sql),
  };
});

test('S09 no file of PostgreSQL, its log of writes included, holds a token or what is in the inbox', async () => {
  await database.clear();
  const store = await createStore(database.url(), silentLog);
  const installations = await store.openInstallations(keyRing('one'));
  const canary = `canary-${process.pid}-${Date.now()}`;
  const rotation = { refreshToken: `xoxe-${canary}`, expiresAt: 1_790_000_000_000 };
  const marker = `marker of ${canary}`.replace('canary', 'seen');
  const token = { accessToken: `xoxe.xoxb-${canary}`, rotation };
  await installations.save(anInstallation({ name: marker, token }));
  await store.inbox.take([{ key: 'Ev1', body: `{"text":"${canary}"}` }], leaseOf(60_000));
  await store.close();
  await database.query('checkpoint');
  const [row] = await database.query('show data_directory');
  const files = Buffer.concat([...contentsBelow(String(row?.data_directory))]);
  // What is not sealed is found, so that the search is known to work.
  expect(files.includes(marker)).toBe(true);
  expect(files.includes(canary)).toBe(false);
});

/** All files of the server but those that vanish while they are read. */
function* contentsBelow(folder: string): Generator<Buffer> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) yield readFileSync(path);
  }
}
