import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Child } from './child.ts';

/** Mebibytes that a process holds. */
export async function residentMemory({ pid }: Child): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout) / 1024;
}
