import type { Log } from '../log.ts';
import { openSqlite } from './dialects/sqlite.ts';
import { deleteDraft, findDraft, saveDraft } from './drafts.ts';
import { migrations } from './migrations/index.ts';
import { findSigningKey } from './secrets.ts';
import type { Store } from './store.ts';
import { StoreProblem } from './store-problem.ts';
import { findTeam, saveTeam } from './teams.ts';

/**
 * Opens the database at an address such as `sqlite:data/aiteam.db` or `sqlite::memory:`, makes it if it is not there, and
 * brings it up to date. Throws a `StoreProblem` that says what to do if it cannot.
 */
export async function createStore(databaseUrl: string, log: Log): Promise<Store> {
  const { db, migrated, close } = await openSqlite(sqlitePath(databaseUrl), migrations);
  if (migrated.length > 0) log.info({ migrations: migrated }, 'The database was brought up to date');
  let closed: Promise<void> | undefined;
  return {
    findTeam: (workspaceId, teamId) => findTeam(db, workspaceId, teamId),
    saveTeam: (save) => db.transaction().execute((transaction) => saveTeam(transaction, save)),
    findDraft: (...draft) => findDraft(db, ...draft),
    saveDraft: (save) => saveDraft(db, save),
    deleteDraft: (...draft) => deleteDraft(db, ...draft),
    signingKey: () => findSigningKey(db),
    check: async () => {
      // From a table, so that the file itself has to answer.
      await db.selectFrom('secrets').select('name').execute();
    },
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}

/** The address itself stays out of the messages: that of a server holds a password. */
function sqlitePath(databaseUrl: string): string {
  if (/^postgres(ql)?:/.test(databaseUrl))
    throw new StoreProblem(
      'unknown-address',
      'PostgreSQL comes with a later version: set DATABASE_URL to a file, such as sqlite:data/aiteam.db.',
    );
  const path = /^sqlite:(?!\/\/(?!\/))(.+)$/.exec(databaseUrl)?.[1];
  if (path === undefined)
    throw new StoreProblem(
      'unknown-address',
      'DATABASE_URL must be sqlite: followed by the path of a file, such as sqlite:data/aiteam.db.',
    );
  return path;
}
