import { expect, test } from 'vitest';
import { createStore } from '../../src/store/create-store.ts';
import { anInstallation, rotatedToken } from '../support/installations.ts';
import { silentLog } from '../support/silent-log.ts';
import { describeInstallations } from './installation-contract.ts';
import { keyRing } from './key-rings.ts';
import { refreshTogether } from './refresh-rounds.ts';
import { temporaryDatabase } from './temporary-database.ts';

describeInstallations('SQLite in memory', () => createStore('sqlite::memory:', silentLog));
describeInstallations('a SQLite file', () => createStore(`sqlite:${temporaryDatabase()}`, silentLog));

test('C09 a token is refreshed with one call a round, though forty need it at once', async () => {
  const store = await createStore(`sqlite:${temporaryDatabase()}`, silentLog);
  const installations = await store.openInstallations(keyRing('one'));
  await installations.save(anInstallation({ token: rotatedToken(0) }));
  const rounds = 20;
  const refreshers = Array.from({ length: 40 }, () => ({ installations, off: 0 }));
  const asked = await refreshTogether(refreshers, rounds, 60_000);
  expect(asked).toEqual(
    Array.from({ length: rounds }, (_, round) => rotatedToken(round).rotation.refreshToken),
  );
  await store.close();
});

test('a turn to refresh that a process had is free at its next start', async () => {
  const path = temporaryDatabase();
  const { refreshToken } = rotatedToken(0).rotation;
  const turn = () => ({ installationId: 'T1', refreshToken, now: Date.now(), until: Date.now() + 60_000 });
  for (let start = 0; start < 2; start += 1) {
    const store = await createStore(`sqlite:${path}`, silentLog);
    const installations = await store.openInstallations(keyRing('one'));
    if (start === 0) await installations.save(anInstallation({ token: rotatedToken(0) }));
    expect(await installations.takeRefresh(turn())).toBe(true);
    expect(await installations.takeRefresh(turn())).toBe(false);
    await store.close();
  }
});
