import type { Kysely } from 'kysely';
import type { WorkspaceWriter } from './dialects/workspace-lock.ts';
import { deleteEnded, endInstallation, listEnded } from './ended-installations.ts';
import { saveState, takeState } from './install-states.ts';
import { type InstallationStore, isOfOrganisation } from './installation-store.ts';
import { findInstallation, findServing, listInstallations, saveInstallation } from './installations.ts';
import type { KeyRing } from './key-ring.ts';
import { leaveOrganisation } from './leave-organisation.ts';
import { findOrganisation, listOfOrganisation, noteWorkspace } from './organisation-workspaces.ts';
import { endRefresh, saveToken, takeRefresh } from './refresh-turns.ts';
import type { Tables } from './tables.ts';

export interface InstallationStoreParts {
  readonly db: Kysely<Tables>;
  readonly writer: WorkspaceWriter;
  readonly ring: KeyRing;
  /** Tells this instance from others. */
  readonly instance: string;
}

/** Where the app is installed, in an open database whose secrets the key ring opens. */
export function createInstallationStore({
  db,
  writer,
  ring,
  instance,
}: InstallationStoreParts): InstallationStore {
  return {
    save: (installation) =>
      writer.transaction(installation.installationId, (transaction) =>
        saveInstallation(transaction, ring, installation),
      ),
    findFor: (workspaceId) => findServing(db, ring, workspaceId),
    find: (installationId) => findInstallation(db, ring, installationId),
    noteWorkspace: async (workspaceId, enterpriseId) => {
      if ((await findOrganisation(db, workspaceId)) === enterpriseId) return;
      await writer.statement(workspaceId, (write) => noteWorkspace(write, workspaceId, enterpriseId));
    },
    listWorkspaces: async (installationId) =>
      isOfOrganisation({ installationId }) ? listOfOrganisation(db, installationId) : [installationId],
    list: (...page) => listInstallations(db, ring, ...page),
    end: (...end) => endInstallation(db, writer, ...end),
    leaveOrganisation: (exit) => leaveOrganisation(writer, exit),
    listEnded: (...page) => listEnded(db, ...page),
    deleteEnded: (installationId) => deleteEnded(db, writer, installationId),
    takeRefresh: (turn) =>
      writer.transaction(turn.installationId, (transaction) =>
        takeRefresh(transaction, ring, { ...turn, instance }),
      ),
    saveToken: (change) =>
      writer.transaction(change.installationId, (transaction) => saveToken(transaction, ring, change)),
    endRefresh: (installationId, refreshToken) =>
      writer.transaction(installationId, (transaction) =>
        endRefresh(transaction, ring, { installationId, refreshToken, instance }),
      ),
    saveState: (state) => saveState(db, state),
    takeState: (...state) => takeState(db, ...state),
  };
}
