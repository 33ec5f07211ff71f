import { closeSync, mkdirSync, openSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StoreProblem } from '../store-problem.ts';

/** Makes the file and its folder if they are missing, for this user only, and returns the file's one true path. */
export function prepareSqliteFile(path: string): string {
  const absolute = resolve(path);
  mkdirSync(dirname(absolute), { recursive: true, mode: 0o700 });
  createPrivateFile(absolute);
  if (!statSync(absolute).isFile())
    throw new StoreProblem(
      'unusable-file',
      `DATABASE_URL names ${absolute}, which is not a file: add the name of a file, such as sqlite:${path.replace(/\/+$/, '')}/aiteam.db.`,
    );
  return realpathSync(absolute);
}

/**
 * Never opens a file that is there already: closing it would drop the locks that SQLite holds on it in this process
 * (https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_).
 */
export function createPrivateFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (!hasCode(error, /^(EEXIST|EISDIR)$/)) throw error;
  }
}

/** Turns what the file system and SQLite say about a file into what to do about it; other errors stay as they are. */
export function sqliteFileProblem(error: unknown, path: string): unknown {
  if (error instanceof StoreProblem) return error;
  if (hasCode(error, /^SQLITE_(CORRUPT|NOTADB)/)) return damagedFile(path, error);
  if (hasCode(error, /^SQLITE_BUSY/))
    return new StoreProblem('busy', `Another program has locked ${path}: close it and start again.`, {
      cause: error,
    });
  if (hasCode(error, /^SQLITE_(FULL|IOERR)|^ENOSPC$/))
    return new StoreProblem(
      'unusable-file',
      `${path} cannot be written: make room on its disk, or check the disk.`,
      {
        cause: error,
      },
    );
  if (hasCode(error, /^SQLITE_(CANTOPEN|READONLY|PERM|AUTH)|^E[A-Z]+$/))
    return new StoreProblem(
      'unusable-file',
      `${path} cannot be opened for writing: check its folder and permissions, or set DATABASE_URL to another file.`,
      { cause: error },
    );
  return error;
}

export function damagedFile(path: string, cause?: unknown): StoreProblem {
  return new StoreProblem(
    'damaged-file',
    `${path} is damaged or is not a database: restore it from a backup, or move it away to begin anew.`,
    { cause },
  );
}

function hasCode(error: unknown, codes: RegExp): boolean {
  return error instanceof Error && 'code' in error && codes.test(String(error.code));
}
