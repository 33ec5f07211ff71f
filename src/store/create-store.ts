import { randomBytes } from 'node:crypto';
import type { Log } from '../log.ts';
import { buildStore, type StoreParts } from './build-store.ts';
import { createInboxStore } from './create-inbox-store.ts';
import { createInstallationStore } from './create-installation-store.ts';
import { createStoreClock } from './dialects/store-clock.ts';
import { createWorkspaceWriter } from './dialects/workspace-lock.ts';
import { openByAddress } from './open-by-address.ts';
import { openSealed } from './open-sealed.ts';
import type { Milliseconds } from './reminder-store.ts';
import { createSealing } from './sealing.ts';
import type { Store } from './store.ts';

/**
 * Opens the database at an address such as `sqlite:data/aiteam.db`, `sqlite::memory:` or `postgres://…`, and brings it up to
 * date; a file is made if it is not there. Throws a `StoreProblem` that says what to do if it cannot. A clock that is given
 * takes the place of the one that slots are due by: the server's on PostgreSQL, this machine's on SQLite.
 */
export async function createStore(databaseUrl: string, log: Log, clock?: () => Milliseconds): Promise<Store> {
  const { db, migrated, close } = await openByAddress(databaseUrl, log);
  if (migrated.length > 0) log.info({ migrations: migrated }, 'The database was brought up to date');
  const writer = createWorkspaceWriter(db);
  const sealing = createSealing();
  const instance = randomBytes(9).toString('base64url');
  let closed: Promise<void> | undefined;
  const parts: StoreParts = {
    db,
    clock: createStoreClock(db, clock),
    instance,
    sealing,
    inbox: createInboxStore(db, instance, sealing),
    openInstallations: async (ring) => {
      await openSealed(db, ring);
      sealing.use(ring);
      return createInstallationStore({ db, writer, ring, instance });
    },
    close: () => {
      closed ??= close();
      return closed;
    },
  };
  return buildStore(parts, writer);
}
