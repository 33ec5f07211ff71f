import { expect, onTestFinished, test } from 'vitest';
import { installedTenants } from '../../../src/slack/connection/installed-tenants.ts';
import { createStore } from '../../../src/store/create-store.ts';
import { rotatingSlack } from '../../slack/connection/rotating-slack.ts';
import { anInstallation } from '../../support/installations.ts';
import { silentLog } from '../../support/silent-log.ts';
import { keyRing } from '../key-rings.ts';
import { createTestDatabase } from './database.ts';

const database = createTestDatabase();
const hour = 60 * 60_000;

test('twenty who ask at once on each of two instances have their token renewed by one call, a hundred times', async () => {
  let now = Date.parse('2026-11-21T09:00:00Z');
  const slack = rotatingSlack(() => now);
  const first = await database.openEmpty();
  const second = await createStore(database.url(), silentLog);
  onTestFinished(async () => {
    await Promise.all([first.close(), second.close()]);
  });
  const stores = await Promise.all([first, second].map((store) => store.openInstallations(keyRing('one'))));
  await stores[0]?.save(anInstallation({ installedAt: now, token: slack.issue() }));
  const instances = stores.map((installations) =>
    installedTenants({
      installations,
      oauth: slack,
      now: () => now,
      log: silentLog,
      track: (work) => work,
      lost: () => expect.unreachable('no token is lost'),
    }),
  );
  for (let round = 1; round <= 100; round += 1) {
    now += 12 * hour;
    const given = await Promise.all(
      instances.flatMap((one) => Array.from({ length: 20 }, () => one.asBot('T1'))),
    );
    expect(given.every(({ token }) => slack.takes(token))).toBe(true);
    expect(slack.calls()).toBe(round);
  }
}, 60_000);
