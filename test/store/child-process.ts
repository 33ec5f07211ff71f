import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** A program beside this file in a process of its own, which ends with the test at the latest. */
export interface Child {
  /** All that it has printed so far. */
  readonly printed: () => string;
  /** Resolves when it has printed its first line; rejects if it ends before. */
  readonly firstLine: Promise<void>;
  readonly exited: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  /** Ends it at once, as a power cut would end it, and waits until it is gone. */
  readonly kill: () => Promise<void>;
  /** Stops it in the middle of whatever it does, or lets it go on. */
  readonly signal: (signal: 'SIGSTOP' | 'SIGCONT') => void;
}

export function startChild(program: string, ...args: readonly string[]): Child {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  // `close` comes after all output was read, `exit` does not.
  const exited = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  const firstLine = new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      if (output.includes('\n')) resolve();
    });
    exited.then(() => reject(new Error(`${program} ended early: ${errors}`)));
  });
  // Not everyone waits for it.
  firstLine.catch(() => {});
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exited;
  };
  onTestFinished(kill);
  const signal = (which: 'SIGSTOP' | 'SIGCONT') => void child.kill(which);
  return { printed: () => output, firstLine, exited, kill, signal };
}
