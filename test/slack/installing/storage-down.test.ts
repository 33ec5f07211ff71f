import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { createStore } from '../../../src/store/create-store.ts';
import type { InstallationStore } from '../../../src/store/installation-store.ts';
import { keyRing } from '../../store/key-rings.ts';
import { temporaryDatabase } from '../../store/temporary-database.ts';
import { beginIn, type RoutesToTry, tryRoutes } from '../../support/install-routes.ts';
import { silentLog } from '../../support/silent-log.ts';

interface Trouble {
  ends: 'well' | 'badly' | 'never';
}

/** What is kept of installations, when it answers badly or never. */
function troubled(installations: InstallationStore, trouble: Trouble): InstallationStore {
  const meet = <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (trouble.ends === 'badly') return Promise.reject(new Error('database or disk is full'));
    return trouble.ends === 'never' ? new Promise(() => {}) : work();
  };
  return {
    ...installations,
    save: (one) => meet(() => installations.save(one)),
    saveState: (one) => meet(() => installations.saveState(one)),
    takeState: (...one) => meet(() => installations.takeState(...one)),
  };
}

/** A page within three seconds that says to come back later. */
async function expectDown(routes: RoutesToTry, path: string, cookie?: string): Promise<void> {
  const begun = performance.now();
  const { status, headers, body } = await routes.loads(path, cookie);
  expect([path, status]).toEqual([path, 503]);
  expect(body).toContain('Please begin again in a few minutes');
  expect(headers).toMatchObject({ 'retry-after': '30' });
  expect(performance.now() - begun).toBeLessThan(3000);
}

const back = (state: string) => `/slack/oauth_redirect?code=c&state=${state}`;

test.each(['badly', 'never'] as const)(
  'where the database ends %s, each step says so in time',
  async (ends) => {
    const trouble: Trouble = { ends: 'well' };
    const routes = await tryRoutes({ wrap: (one) => troubled(one, trouble) });
    const { state, cookie } = await beginIn(routes);
    trouble.ends = ends;
    expect((await routes.loads('/slack/install')).status).toBe(200);
    await expectDown(routes, '/slack/install/begin');
    await expectDown(routes, back(state), cookie);
    trouble.ends = 'well';
    expect((await routes.loads(back(state), cookie)).status).toBe(200);
  },
);

test('where the database fails when the app is let in, nothing is installed', async () => {
  const trouble: Trouble = { ends: 'well' };
  const routes = await tryRoutes({
    wrap: (one) => ({ ...troubled(one, trouble), takeState: one.takeState }),
  });
  const { state, cookie } = await beginIn(routes);
  trouble.ends = 'badly';
  await expectDown(routes, back(state), cookie);
  expect(routes.installed).toEqual([]);
  expect(routes.lines.join('')).toContain('the app was not installed');
});

test('where the database is slow, all of it is done although the page did not wait', async () => {
  const routes = await tryRoutes({
    patience: 50,
    wrap: (one) => ({ ...one, save: (installation) => pause(150).then(() => one.save(installation)) }),
  });
  const { state, cookie } = await beginIn(routes);
  await expectDown(routes, back(state), cookie);
  await expect.poll(() => routes.installed).toHaveLength(1);
  expect(await routes.installations.find('T1')).toBeDefined();
});

test('where somebody else holds the file, or the database is closed, the pages answer', async () => {
  const path = temporaryDatabase();
  const store = await createStore(`sqlite:${path}`, silentLog);
  const installations = await store.openInstallations(keyRing('one'));
  const routes = await tryRoutes({ wrap: () => installations });
  const { state, cookie } = await beginIn(routes);
  const other = new Sqlite(path);
  onTestFinished(() => void other.close());
  other.exec('begin immediate');
  await expectDown(routes, '/slack/install/begin');
  await expectDown(routes, back(state), cookie);
  other.exec('rollback');
  const again = await beginIn(routes);
  expect((await routes.loads(back(again.state), again.cookie)).status).toBe(200);
  await store.close();
  await expectDown(routes, '/slack/install/begin');
  await expectDown(routes, back(state), cookie);
});
