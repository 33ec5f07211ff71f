import { expect, test } from 'vitest';
import { findBlockProblems } from '../../../src/local-slack/blocks/validate-blocks.ts';
import type { Message } from '../../../src/slack/blocks/message.ts';
import { welcome } from '../../../src/slack/installing/welcome.ts';
import { buildInstallAgain, buildWelcome } from '../../../src/slack/views/welcome-message.ts';
import { createStore } from '../../../src/store/create-store.ts';
import { firstSave } from '../../store/temporary-database.ts';
import { anInstallation } from '../../support/installations.ts';
import { silentLog } from '../../support/silent-log.ts';

/** What an installation leads to on a real database. */
async function welcoming(wrap: (store: Awaited<ReturnType<typeof createStore>>) => object = () => ({})) {
  const store = await createStore('sqlite::memory:', silentLog);
  const told: { userId: string; message: Message }[] = [];
  const work: Promise<void>[] = [];
  const options = {
    store: { ...store, ...wrap(store) },
    tell: async (_workspaceId: string, userId: string, message: Message) => {
      told.push({ userId, message });
      return true;
    },
    inBackground: (_name: string, begin: () => Promise<void>) => void work.push(begin()),
    now: () => Temporal.Instant.from('2026-11-21T09:00:00Z'),
    log: silentLog,
  };
  const ownersOf = async (workspaceId: string) =>
    (await store.openTeam({ workspaceId, userId: 'U9' })).settings.permissions.owners;
  return { store, told, ownersOf, install: (one = anInstallation()) => welcome(one, options) };
}

test('whoever installs the app owns a workspace that nobody owns, is told so, and the log has it', async () => {
  const { store, told, ownersOf, install } = await welcoming();
  await install();
  expect(await ownersOf('T1')).toEqual(['U1']);
  expect(told).toEqual([{ userId: 'U1', message: buildWelcome({ place: 'Name of T1', isOwner: true }) }]);
  expect(told[0]?.message.text).toContain('You own it here');
  expect(await store.findHistory('T1', 'main', 10)).toMatchObject([
    { by: 'U1', change: { kind: 'permission', userId: 'U1', to: 'owner' } },
  ]);
});

test('a workspace that somebody owns already is not taken from them', async () => {
  const { store, told, ownersOf, install } = await welcoming();
  await store.saveTeam({ ...firstSave, by: 'U5', owner: 'U5' });
  await install();
  expect(await ownersOf('T1')).toEqual(['U5']);
  expect(told[0]?.message).toEqual(buildWelcome({ place: 'Name of T1', isOwner: false }));
});

test('whoever installs it for an organisation owns none of its workspaces, and is greeted later', async () => {
  const { told, ownersOf, install } = await welcoming();
  await install(anInstallation({ installationId: 'E1', enterpriseId: 'E1' }));
  expect([await ownersOf('E1'), told]).toEqual([[], []]);
});

test('a database that fails then does not undo the installation', async () => {
  const { told, install } = await welcoming(() => ({
    openTeam: () => Promise.reject(new Error('database or disk is full')),
  }));
  await install();
  expect(told[0]?.message).toEqual(buildWelcome({ place: 'Name of T1', isOwner: false }));
});

test('what a workspace is called can neither link nor mention', () => {
  const place = `*<@U1>* <!channel> & ${'x'.repeat(300)}`;
  for (const message of [
    buildWelcome({ place, isOwner: true }),
    buildInstallAgain(place, 'https://aiteam.example.com/slack/install', 30),
  ]) {
    expect(findBlockProblems(message.blocks, 'message')).toEqual([]);
    expect(message.text).not.toMatch(/<[@!]/);
  }
});
