import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { InstallState } from './installation-store.ts';
import { parseRow } from './parse-row.ts';
import type { Tables } from './tables.ts';

/** States that have expired so long before another one does are forgotten. They live for minutes. */
const longest = 60 * 60 * 1000;

const stateRow = z.object({
  state_digest: z.string(),
  browser_digest: z.string(),
  expires_at: z.number().int(),
});

/** Keeps a state, and forgets those that nobody has come back with. */
export async function saveState(db: Kysely<Tables>, state: InstallState): Promise<void> {
  const row = {
    state_digest: state.stateDigest,
    browser_digest: state.browserDigest,
    expires_at: state.expiresAt,
  };
  await db.insertInto('install_states').values(stateRow.parse(row)).execute();
  await db
    .deleteFrom('install_states')
    .where('expires_at', '<', state.expiresAt - longest)
    .execute();
}

/** Deletes a state and answers with it, unless it has expired. */
export async function takeState(
  db: Kysely<Tables>,
  stateDigest: string,
  now: number,
): Promise<InstallState | undefined> {
  const row = await db
    .deleteFrom('install_states')
    .where('state_digest', '=', stateDigest)
    .returning(['state_digest', 'browser_digest', 'expires_at'])
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { browser_digest: browserDigest, expires_at: expiresAt } = parseRow(stateRow, row, 'install state');
  return expiresAt > now ? { stateDigest, browserDigest, expiresAt } : undefined;
}
