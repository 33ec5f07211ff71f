import type { Kysely } from 'kysely';
import { createArrivalWriter } from './arrival-writer.ts';
import { createReminderStore } from './create-reminder-store.ts';
import { overwriteLog } from './dialects/overwrite-log.ts';
import type { StoreClock } from './dialects/store-clock.ts';
import type { WorkspaceWriter } from './dialects/workspace-lock.ts';
import { deleteDraft, findDraft, saveDraft } from './drafts.ts';
import { deleteWorkspace, forgetPerson } from './forget.ts';
import { addEntries, findHistory } from './history.ts';
import { markWritten } from './inbox.ts';
import type { InboxStore } from './inbox-store.ts';
import { openTeam } from './open-team.ts';
import type { Sealing } from './sealing.ts';
import { findSigningKey } from './secrets.ts';
import { saveSettings } from './settings.ts';
import { findProfile, findTeamsNaming, noteProfile } from './slack-profiles.ts';
import type { Store } from './store.ts';
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

/** What all stores on one open database share. */
export interface StoreParts {
  readonly db: Kysely<Tables>;
  /** The one that slots are due by. */
  readonly clock: StoreClock;
  /** Tells this instance from others. */
  readonly instance: string;
  readonly sealing: Sealing;
  readonly inbox: InboxStore;
  readonly openInstallations: Store['openInstallations'];
  readonly close: () => Promise<void>;
}

/** A store on an open database, which writes to workspaces with `writer` and nothing else. One is made for each payload. */
export function buildStore(parts: StoreParts, writer: WorkspaceWriter): Store {
  const { db, instance, sealing } = parts;
  return {
    reminders: createReminderStore(db, writer, parts.clock),
    inbox: parts.inbox,
    openInstallations: parts.openInstallations,
    forArrival: (key) =>
      buildStore(
        parts,
        createArrivalWriter(writer, (inside) => markWritten(inside, key, instance)),
      ),
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
    forgetPerson: async (person) => {
      const teams = await writer.transaction(person.workspaceId, (transaction) =>
        forgetPerson(transaction, person),
      );
      await overwriteLog(db);
      return teams;
    },
    deleteWorkspace: async (workspaceId) => {
      await writer.transaction(workspaceId, (transaction) => deleteWorkspace(transaction, workspaceId));
      await overwriteLog(db);
    },
    findDraft: (...draft) => findDraft(db, ...draft),
    saveDraft: (save) => writer.statement(save.workspaceId, (write) => saveDraft(write, save)),
    deleteDraft: (workspaceId, ...draft) =>
      writer.statement(workspaceId, (write) => deleteDraft(write, workspaceId, ...draft)),
    signingKey: () => findSigningKey(db, sealing),
    check: async () => {
      // From a table, so that the file itself has to answer.
      await db.selectFrom('secrets').select('name').execute();
    },
    close: parts.close,
  };
}
