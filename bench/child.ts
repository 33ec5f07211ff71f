import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import packageFile from '../package.json' with { type: 'json' };

/** A program under test in a process of its own. */
export interface Child {
  readonly pid: number;
  /** Microseconds of CPU that it has used since it began. The program must import `programs/report-cpu.ts`. */
  readonly cpu: () => Promise<number>;
  /** The first that it said: a program that serves says where. */
  readonly said: Promise<string>;
  /** Asks it to end, and waits until it has. */
  readonly stop: () => Promise<void>;
}

export interface ChildOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
}

/** What `npm start` tells Node. */
export const npmStartOptions = packageFile.scripts.start.split(' ').filter((word) => word.startsWith('--'));

/** Starts a program; `path` is relative to this file. */
export function startChild(
  path: string,
  { args = [], env = {}, nodeOptions = [] }: ChildOptions = {},
): Child {
  const child: ChildProcess = fork(fileURLToPath(new URL(path, import.meta.url)), args, {
    env: { PATH: process.env.PATH, ...env },
    execArgv: ['--disable-warning=ExperimentalWarning', ...nodeOptions],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  const said = once(child, 'message').then(([first]) => String(first));
  return {
    pid: child.pid ?? 0,
    said,
    cpu: async () => {
      child.send('cpu');
      const [micros] = await once(child, 'message');
      return Number(micros);
    },
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
