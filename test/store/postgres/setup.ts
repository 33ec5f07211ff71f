import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a running PostgreSQL server, or why there is none. */
    postgres: { readonly url: string } | { readonly problem: string };
  }
}

/** Starts a PostgreSQL server for all tests of this run that need one; without one these fail, and say why. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const program = fileURLToPath(new URL('keeper.ts', import.meta.url));
  const keeper = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'pipe'] });
  const exited = once(keeper, 'exit');
  let said = '';
  keeper.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const [url] = await Promise.race([
    once(createInterface(keeper.stdout), 'line'),
    exited.then(() => [undefined]),
  ]);
  project.provide('postgres', typeof url === 'string' ? { url } : { problem: said || 'It does not start.' });
  return async () => {
    keeper.stdin.end();
    await exited;
  };
}
