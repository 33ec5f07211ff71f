import { type Kysely, sql, type Transaction } from 'kysely';
import { isLeftBehind, sharedNow } from './dialects/instances.ts';
import type { BotToken } from './installation-store.ts';
import { isRefreshToken, sealToken } from './installations.ts';
import type { KeyRing } from './key-ring.ts';
import { keptMoment } from './moment.ts';
import type { Tables } from './tables.ts';

/** A token that is about to be replaced. */
interface OldToken {
  readonly installationId: string;
  readonly refreshToken: string;
}

/** Takes the turn of an instance to refresh a token, where nobody has it. */
export async function takeRefresh(
  db: Transaction<Tables>,
  ring: KeyRing,
  turn: OldToken & { readonly now: number; readonly until: number; readonly instance: string },
): Promise<boolean> {
  if (!(await isStill(db, ring, turn))) return false;
  const { installationId, now, until, instance } = turn;
  const length = keptMoment(until) - keptMoment(now);
  const isFree = isLeftBehind(
    db,
    { until: 'refresh_until', holder: 'refresh_by' },
    { now, holder: instance },
  );
  const { numAffectedRows } = await sql`
    update installations set refresh_by = ${instance}, refresh_until = ${sharedNow(db, now)} + ${length}
    where installation_id = ${installationId} and (refresh_until is null or ${isFree})`.execute(db);
  return numAffectedRows === 1n;
}

/** Puts the next token in the place of one that is still there, and ends whosever turn it was. */
export async function saveToken(
  db: Transaction<Tables>,
  ring: KeyRing,
  { token, ...old }: OldToken & { readonly token: BotToken },
): Promise<boolean> {
  if (!(await isStill(db, ring, old))) return false;
  const { installationId } = old;
  await db
    .updateTable('installations')
    .set({ ...sealToken(ring, installationId, token), refresh_by: null, refresh_until: null })
    .where('installation_id', '=', installationId)
    .execute();
  return true;
}

/** Ends the turn of an instance; another one that has the turn by now keeps it. */
export async function endRefresh(
  db: Transaction<Tables>,
  ring: KeyRing,
  { instance, ...old }: OldToken & { readonly instance: string },
): Promise<void> {
  if (!(await isStill(db, ring, old))) return;
  await db
    .updateTable('installations')
    .set({ refresh_by: null, refresh_until: null })
    .where('installation_id', '=', old.installationId)
    .where('refresh_by', '=', instance)
    .execute();
}

async function isStill(
  db: Kysely<Tables>,
  ring: KeyRing,
  { installationId, refreshToken }: OldToken,
): Promise<boolean> {
  const row = await db
    .selectFrom('installations')
    .select('refresh_token')
    .where('installation_id', '=', installationId)
    .executeTakeFirst();
  const sealed = row?.refresh_token ?? undefined;
  return sealed !== undefined && isRefreshToken(ring, installationId, sealed, refreshToken);
}
