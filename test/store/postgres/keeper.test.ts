import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';

const program = fileURLToPath(new URL('keeper.ts', import.meta.url));

async function start(): Promise<{
  readonly keeper: ChildProcess;
  readonly url: string;
  readonly folder: string;
}> {
  const keeper = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => {
    keeper.stdin.end();
  });
  const [url] = await once(createInterface(keeper.stdout), 'line');
  const [folder = expect.unreachable()] = globSync(join(tmpdir(), `aiteam-postgres-${keeper.pid}-*`));
  return { keeper, url, folder };
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}

test('the PostgreSQL server for the tests ends with whoever started it, and the next one clears away what a kill left', async () => {
  const killed = await start();
  killed.keeper.kill('SIGKILL');
  await once(killed.keeper, 'exit');
  expect(existsSync(killed.folder)).toBe(true);

  const { keeper, url, folder } = await start();
  expect(existsSync(killed.folder)).toBe(false);
  keeper.kill('SIGINT');
  expect(await answers(url)).toBe(true);
  // What a process that ends leaves of its pipes, however it ends.
  keeper.stdin?.destroy();
  await once(keeper, 'exit');
  expect(await answers(url)).toBe(false);
  expect(existsSync(folder)).toBe(false);
});
