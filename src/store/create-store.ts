import type { Log } from '../log.ts';
import { createReminderStore } from './create-reminder-store.ts';
import { createStoreClock } from './dialects/store-clock.ts';
import { createWorkspaceWriter } from './dialects/workspace-lock.ts';
import { deleteDraft, findDraft, saveDraft } from './drafts.ts';
import { deleteWorkspace, forgetPerson } from './forget.ts';
import { addEntries, findHistory } from './history.ts';
import { openByAddress } from './open-by-address.ts';
import { openTeam } from './open-team.ts';
import type { Milliseconds } from './reminder-store.ts';
import { findSigningKey } from './secrets.ts';
import { saveSettings } from './settings.ts';
import { findProfile, findTeamsNaming, noteProfile } from './slack-profiles.ts';
import type { Store } from './store.ts';
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
 * Opens the database at an address such as `sqlite:data/aiteam.db`, `sqlite::memory:` or `postgres://…`, and brings it up to
 * date; a file is made if it is not there. Throws a `StoreProblem` that says what to do if it cannot. A clock that is given
 * takes the place of the one that slots are due by: the server's on PostgreSQL, this machine's on SQLite.
 */
export async function createStore(databaseUrl: string, log: Log, clock?: () => Milliseconds): Promise<Store> {
  const { db, migrated, close } = await openByAddress(databaseUrl, log);
  if (migrated.length > 0) log.info({ migrations: migrated }, 'The database was brought up to date');
  const writer = createWorkspaceWriter(db);
  let closed: Promise<void> | undefined;
  return {
    reminders: createReminderStore(db, writer, createStoreClock(db, clock)),
    openTeam: (place) => openTeam(db, place),
    findTeam: (workspaceId, teamId) => findTeam(db, workspaceId, teamId),
    saveTeam: (save) => writer.transaction(save.workspaceId, (transaction) => saveTeam(transaction, save)),
    saveSettings: (save) =>
      writer.transaction(save.workspaceId, (transaction) => saveSettings(transaction, save)),
    listTeams: (workspaceId) => listTeams(db, workspaceId),
    createTeam: (change) =>
      writer.transaction(change.workspaceId, (transaction) => createTeam(transaction, change)),
    renameTeam: (change) =>
      writer.transaction(change.workspaceId, (transaction) => renameTeam(transaction, change)),
    deleteTeam: (change) =>
      writer.transaction(change.workspaceId, (transaction) => deleteTeam(transaction, change)),
    linkChannel: (change) =>
      writer.transaction(change.workspaceId, (transaction) => linkChannel(transaction, change)),
    unlinkChannel: (change) =>
      writer.transaction(change.workspaceId, (transaction) => unlinkChannel(transaction, change)),
    chooseTeam: (workspaceId, ...choice) =>
      writer.statement(workspaceId, (write) => chooseTeam(write, workspaceId, ...choice)),
    findHistory: (...place) => findHistory(db, ...place),
    addHistory: (entry) =>
      writer.transaction(entry.workspaceId, (transaction) => addEntries(transaction, entry)),
    findTeamsNaming: (...person) => findTeamsNaming(db, ...person),
    findProfile: (...person) => findProfile(db, ...person),
    noteProfile: (note) => writer.statement(note.workspaceId, (write) => noteProfile(write, note)),
    forgetPerson: (person) =>
      writer.transaction(person.workspaceId, (transaction) => forgetPerson(transaction, person)),
    deleteWorkspace: (workspaceId) =>
      writer.transaction(workspaceId, (transaction) => deleteWorkspace(transaction, workspaceId)),
    findDraft: (...draft) => findDraft(db, ...draft),
    saveDraft: (save) => writer.statement(save.workspaceId, (write) => saveDraft(write, save)),
    deleteDraft: (workspaceId, ...draft) =>
      writer.statement(workspaceId, (write) => deleteDraft(write, workspaceId, ...draft)),
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
