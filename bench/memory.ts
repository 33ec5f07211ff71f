import { setTimeout as wait } from 'node:timers/promises';
import { createLog } from '../src/log.ts';
import { createStore } from '../src/store/create-store.ts';
import { readKeyRing } from '../src/store/key-ring.ts';
import { findFreePort } from '../test/support/free-port.ts';
import { type Child, npmStartOptions, startChild } from './child.ts';
import { type FloorSlack, startFloorSlack } from './floor/floor-slack.ts';
import { aSignedCommand, createRequester, signingSecret } from './floor/signed-requests.ts';
import { residentMemory } from './resident-memory.ts';
import { type BenchResult, compare } from './result.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { typicalTeam } from './typical-team.ts';

const workspaces = 1000;
const requestsEach = 10;
const mostAtOnce = 8;
/** How long the program is left alone before its memory is read. */
const restMs = 2000;
const encryptionKey = Buffer.alloc(32, 1).toString('base64');

/**
 * What the whole program holds that a thousand workspaces have installed, each with a team, all in one SQLite file, when it has
 * answered as many requests as one that a single workspace has installed.
 */
export async function benchMemory(): Promise<readonly BenchResult[]> {
  const slack = await startFloorSlack();
  try {
    const one = await memoryOf(1, slack);
    const many = await memoryOf(workspaces, slack);
    return [
      {
        name: `memory with ${workspaces.toLocaleString('en')} workspaces in one file (RSS)`,
        value: many,
        unit: 'MiB',
        target: '≤ 256 MiB',
        ok: many <= 256,
      },
      compare({
        name: `the same after ${workspaces * requestsEach} commands from all of them`,
        value: many,
        unit: 'MiB',
        floor: { name: 'as many from one', value: one },
      }),
    ];
  } finally {
    await slack.stop();
  }
}

async function memoryOf(count: number, slack: FloorSlack): Promise<number> {
  const databaseUrl = `sqlite:${temporaryFolder()}/bench.db`;
  const ids = Array.from({ length: count }, (_, index) => `T0W${index}`);
  await install(ids, databaseUrl);
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}/`;
  const child = startChild('../src/start.js', {
    nodeOptions: npmStartOptions,
    env: {
      SLACK_API_URL: slack.apiUrl,
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_CLIENT_ID: '1.2',
      SLACK_CLIENT_SECRET: 'bench',
      ENCRYPTION_KEY: encryptionKey,
      PUBLIC_URL: url,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      LOG_LEVEL: 'error',
    },
  });
  try {
    await untilReady(url);
    await ask(ids, url, slack);
    return await memoryAtRest(child);
  } finally {
    await child.stop();
  }
}

async function install(ids: readonly string[], databaseUrl: string): Promise<void> {
  const read = readKeyRing(encryptionKey);
  if ('problem' in read) throw new Error(read.problem);
  const store = await createStore(databaseUrl, createLog('error'));
  const installations = await store.openInstallations(read.ring);
  for (const installationId of ids) {
    await installations.save({
      installationId,
      name: `Workspace ${installationId}`,
      botUserId: 'U0BOT',
      scopes: ['commands', 'chat:write', 'users:read'],
      installedBy: 'U0ASKER',
      installedAt: Date.now(),
      token: { accessToken: `xoxb-${installationId}` },
    });
    await store.saveTeam({
      workspaceId: installationId,
      teamId: 'main',
      team: typicalTeam,
      expectedVersion: 0,
      by: 'U0ASKER',
      at: new Date().toISOString(),
    });
  }
  await store.close();
}

/** The same number of commands, from all workspaces in turn. */
async function ask(ids: readonly string[], url: string, { responseUrl }: FloorSlack): Promise<void> {
  const requester = createRequester(url);
  let asked = 0;
  const askOn = async () => {
    while (asked < workspaces * requestsEach) {
      const workspaceId = ids[asked % ids.length] ?? '';
      asked += 1;
      const { status } = await requester.send(aSignedCommand('status', workspaceId, responseUrl));
      if (status !== 200) throw new Error(`A command was answered with ${status}.`);
    }
  };
  await Promise.all(Array.from({ length: mostAtOnce }, askOn));
  requester.stop();
}

async function memoryAtRest(child: Child): Promise<number> {
  await wait(restMs);
  return residentMemory(child);
}

async function untilReady(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(50);
  }
}
