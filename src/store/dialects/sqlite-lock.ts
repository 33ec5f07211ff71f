import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { StoreProblem } from '../store-problem.ts';
import { createPrivateFile } from './sqlite-file.ts';

/** Time for a process that is just stopping to let go. */
const longestWait = 1000;

/**
 * Makes this process the only one that uses the database file, until the returned function is called. The lock is
 * SQLite's own on an empty database beside it, so the operating system lets go of it however the process ends.
 */
export async function lockSqliteFile(path: string): Promise<() => void> {
  const lockPath = `${path}.lock`;
  createPrivateFile(lockPath);
  const lock = new Sqlite(lockPath, { timeout: 0, fileMustExist: true });
  const deadline = performance.now() + longestWait;
  for (;;) {
    try {
      lock.exec('begin exclusive');
      return () => lock.close();
    } catch (error) {
      const isHeld = error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!isHeld || performance.now() > deadline) {
        lock.close();
        if (!isHeld) throw error;
        throw new StoreProblem(
          'in-use',
          `Another process already uses ${path}: stop that one, or set DATABASE_URL to another file.`,
          { cause: error },
        );
      }
    }
    await wait(50);
  }
}
