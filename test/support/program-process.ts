import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const ourMain = fileURLToPath(new URL('../../src/start.js', import.meta.url));
const patience = 30_000;

/** The whole program in a process of its own, as `npm start` runs it. It ends with the test at the latest. */
export interface ProgramProcess {
  /** Waits until it has printed this, to either output; rejects if it ends before. Resolves to all that it printed. */
  readonly prints: (pattern: RegExp) => Promise<string>;
  /** All that it printed so far, to either output. */
  readonly printed: () => string;
  /** What it wrote to its error output so far. */
  readonly errors: () => string;
  readonly exited: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  readonly kill: (signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL') => void;
}

interface ProcessOptions {
  /** What is written after `npm start --`. */
  readonly arguments?: readonly string[];
  readonly folder?: string;
  /** The file that is started; the one of these sources unless given. */
  readonly main?: string;
}

/** A folder of its own, which is removed when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aiteam-process-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the program with these settings and no others, in a folder where nothing is unless one is given. */
export function startProcess(
  settings: { readonly [name: string]: string },
  { arguments: given = [], folder = temporaryFolder(), main = ourMain }: ProcessOptions = {},
): ProgramProcess {
  const child: ChildProcess = spawn(process.execPath, [main, ...given], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let errors = '';
  const waiting = new Set<() => void>();
  const heard = () => {
    for (const check of waiting) check();
  };
  child.stdout?.on('data', (chunk) => {
    printed += chunk;
    heard();
  });
  child.stderr?.on('data', (chunk) => {
    printed += chunk;
    errors += chunk;
    heard();
  });
  // `close` comes after all output was read, `exit` does not.
  const exited = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exited;
  });
  return {
    prints: (pattern) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`${pattern} was not printed, but: ${printed}`)),
          patience,
        );
        const check = () => {
          if (!pattern.test(printed)) return;
          clearTimeout(timer);
          waiting.delete(check);
          resolve(printed);
        };
        waiting.add(check);
        check();
        exited.then(() => {
          clearTimeout(timer);
          reject(new Error(`it ended before it printed ${pattern}: ${printed}`));
        });
      }),
    printed: () => printed,
    errors: () => errors,
    exited,
    kill: (signal) => void child.kill(signal),
  };
}
