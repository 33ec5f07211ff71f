import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';

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

describe('the PostgreSQL server for the tests', () => {
  test('ends with whoever started it, however they end, and leaves nothing behind', async () => {
    const { keeper, url, folder } = await start();
    expect(await answers(url)).toBe(true);
    keeper.kill('SIGINT');
    expect(await answers(url)).toBe(true);
    // What a process that is killed leaves of its pipes.
    keeper.stdin?.destroy();
    await once(keeper, 'exit');
    expect(await answers(url)).toBe(false);
    expect(existsSync(folder)).toBe(false);
  });

  test('is cleared away by the next one where its keeper was killed', async () => {
    const { keeper, folder } = await start();
    keeper.kill('SIGKILL');
    await once(keeper, 'exit');
    expect(existsSync(folder)).toBe(true);
    await start();
    expect(existsSync(folder)).toBe(false);
  });
});
