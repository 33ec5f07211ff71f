import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { installedTenants } from '../../../src/slack/connection/installed-tenants.ts';
import { createStore } from '../../../src/store/create-store.ts';
import { keyRing } from '../../store/key-rings.ts';
import { anInstallation } from '../../support/installations.ts';
import { silentLog } from '../../support/silent-log.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function heapUsed(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** Each time read anew, as from a database. */
const findFor = async (workspaceId: string) =>
  anInstallation({
    installationId: workspaceId,
    token: {
      accessToken: `xoxe.xoxb-1-${workspaceId}-${'x'.repeat(140)}`,
      rotation: { refreshToken: `xoxe-1-${workspaceId}-${'y'.repeat(140)}`, expiresAt: Date.now() + 1e9 },
    },
  });

test('a further workspace costs at most 2 KiB, and from some thousand on nothing', async () => {
  const store = await createStore('sqlite::memory:', silentLog);
  const installations = await store.openInstallations(keyRing('one'));
  const tenants = installedTenants({
    installations: { ...installations, findFor },
    oauth: { refresh: () => expect.unreachable('nothing is due') },
    now: Date.now,
    log: silentLog,
    track: (work) => work,
    lost: async () => {},
  });
  const speakIn = async (from: number, to: number) => {
    for (let count = from; count < to; count += 1) await tenants.asBot(`T${1_000_000 + count}`);
  };
  await speakIn(0, 1000);
  const before = heapUsed();
  await speakIn(1000, 5000);
  const after = heapUsed();
  expect((after - before) / 4000).toBeLessThan(2048);
  await speakIn(5000, 20_000);
  expect(heapUsed() - after).toBeLessThan(1_000_000);
});
