import type { Transaction } from 'kysely';
import type { Log } from '../log.ts';
import { createReminderStore } from './create-reminder-store.ts';
import { openSqlite } from './dialects/sqlite.ts';
import { deleteDraft, findDraft, saveDraft } from './drafts.ts';
import { deleteWorkspace, forgetPerson } from './forget.ts';
import { addEntries, findHistory } from './history.ts';
import { migrations } from './migrations/index.ts';
import { openTeam } from './open-team.ts';
import { findSigningKey } from './secrets.ts';
import { saveSettings } from './settings.ts';
import { findProfile, findTeamsNaming, noteProfile } from './slack-profiles.ts';
import type { Store } from './store.ts';
import { StoreProblem } from './store-problem.ts';
import type { Tables } from './tables.ts';
import {
  chooseTeam,
  createTeam,
  deleteTeam,
  linkChannel,
  listTeams,
  renameTeam,
  unlinkChannel,
} from './team-list.ts';
import { findTeam, saveTeam } from './teams.ts';

/**
 * Opens the database at an address such as `sqlite:data/aiteam.db` or `sqlite::memory:`, makes it if it is not there, and
 * brings it up to date. Throws a `StoreProblem` that says what to do if it cannot.
 */
export async function createStore(databaseUrl: string, log: Log): Promise<Store> {
  const { db, migrated, close } = await openSqlite(sqlitePath(databaseUrl), migrations);
  if (migrated.length > 0) log.info({ migrations: migrated }, 'The database was brought up to date');
  const inTransaction = <Result>(work: (transaction: Transaction<Tables>) => Promise<Result>) =>
    db.transaction().execute(work);
  let closed: Promise<void> | undefined;
  return {
    reminders: createReminderStore(db),
    openTeam: (place) => openTeam(db, place),
    findTeam: (workspaceId, teamId) => findTeam(db, workspaceId, teamId),
    saveTeam: (save) => inTransaction((transaction) => saveTeam(transaction, save)),
    saveSettings: (save) => inTransaction((transaction) => saveSettings(transaction, save)),
    listTeams: (workspaceId) => listTeams(db, workspaceId),
    createTeam: (change) => inTransaction((transaction) => createTeam(transaction, change)),
    renameTeam: (change) => inTransaction((transaction) => renameTeam(transaction, change)),
    deleteTeam: (change) => inTransaction((transaction) => deleteTeam(transaction, change)),
    linkChannel: (change) => inTransaction((transaction) => linkChannel(transaction, change)),
    unlinkChannel: (change) => inTransaction((transaction) => unlinkChannel(transaction, change)),
    chooseTeam: (...choice) => chooseTeam(db, ...choice),
    findHistory: (...place) => findHistory(db, ...place),
    addHistory: (entry) => inTransaction((transaction) => addEntries(transaction, entry)),
    findTeamsNaming: (...person) => findTeamsNaming(db, ...person),
    findProfile: (...person) => findProfile(db, ...person),
    noteProfile: (note) => noteProfile(db, note),
    forgetPerson: (person) => inTransaction((transaction) => forgetPerson(transaction, person)),
    deleteWorkspace: (workspaceId) =>
      inTransaction((transaction) => deleteWorkspace(transaction, workspaceId)),
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
