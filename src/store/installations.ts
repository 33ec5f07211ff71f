import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import { compileOnce } from './compile-once.ts';
import type { BotToken, Installation } from './installation-store.ts';
import type { KeyRing } from './key-ring.ts';
import { noteWorkspace } from './organisation-workspaces.ts';
import { jsonColumn, parseRow } from './parse-row.ts';
import type { Tables } from './tables.ts';

const bodySchema = z.object({
  name: z.string(),
  botUserId: z.string(),
  scopes: z.array(z.string()),
  installedBy: z.string(),
});

const installationRow = z.object({
  installation_id: z.string(),
  enterprise_id: z.string().nullable(),
  installed_at: z.number().int(),
  body: jsonColumn(bodySchema),
  access_token: z.string(),
  refresh_token: z.string().nullable(),
  expires_at: z.number().int().nullable(),
});

const installationToSave = z.object({
  installationId: z.string().min(1),
  enterpriseId: z.string().min(1).optional(),
  installedAt: z.number().int(),
});

const tokenToSave = z.object({
  accessToken: z.string().min(1),
  rotation: z.object({ refreshToken: z.string().min(1), expiresAt: z.number().int() }).optional(),
});

const accessToken = (tenant: string) => ({ table: 'installations', column: 'access_token', tenant });
const refreshToken = (tenant: string) => ({ table: 'installations', column: 'refresh_token', tenant });

function readInstallation(ring: KeyRing, row: { readonly installation_id: string }): Installation {
  const read = parseRow(installationRow, row, `installation ${row.installation_id}`);
  const { installation_id: installationId, refresh_token: sealed, expires_at: expiresAt } = read;
  return {
    installationId,
    enterpriseId: read.enterprise_id ?? undefined,
    ...read.body,
    installedAt: read.installed_at,
    token: {
      accessToken: ring.open(read.access_token, accessToken(installationId)),
      ...(sealed === null || expiresAt === null
        ? {}
        : { rotation: { refreshToken: ring.open(sealed, refreshToken(installationId)), expiresAt } }),
    },
  };
}

/** The columns of a token. Refuses what could not be read again. */
export function sealToken(ring: KeyRing, installationId: string, token: BotToken) {
  const { accessToken: access, rotation } = tokenToSave.parse(token);
  return {
    access_token: ring.seal(access, accessToken(installationId)),
    refresh_token: rotation ? ring.seal(rotation.refreshToken, refreshToken(installationId)) : null,
    expires_at: rotation?.expiresAt ?? null,
  };
}

/** Whether a sealed refresh token is this one. */
export function isRefreshToken(
  ring: KeyRing,
  installationId: string,
  sealed: string,
  token: string,
): boolean {
  return ring.open(sealed, refreshToken(installationId)) === token;
}

/** Replaces what was there. Refuses what could not be read again. */
export async function saveInstallation(
  db: Transaction<Tables>,
  ring: KeyRing,
  installation: Installation,
): Promise<'first' | 'again'> {
  const { installationId, enterpriseId, installedAt } = installationToSave.parse(installation);
  const before = await db
    .selectFrom('installations')
    .select('ended_at')
    .where('installation_id', '=', installationId)
    .executeTakeFirst();
  const values = {
    enterprise_id: enterpriseId ?? null,
    installed_at: installedAt,
    body: JSON.stringify(bodySchema.parse(installation)),
    ...sealToken(ring, installationId, installation.token),
    refresh_by: null,
    refresh_until: null,
    ended_at: null,
  };
  await db
    .insertInto('installations')
    .values({ installation_id: installationId, ...values })
    .onConflict((conflict) => conflict.column('installation_id').doUpdateSet(values))
    .execute();
  if (enterpriseId !== undefined && enterpriseId !== installationId)
    await noteWorkspace(db, installationId, enterpriseId);
  return before?.ended_at === null ? 'again' : 'first';
}

const columns = [
  'installation_id',
  'enterprise_id',
  'installed_at',
  'body',
  'access_token',
  'refresh_token',
  'expires_at',
] as const;

const selectServing = compileOnce(['workspaceId'], (db, placeholder) =>
  db
    .selectFrom('installations')
    .select(columns)
    .where('ended_at', 'is', null)
    .where((row) =>
      row.or([
        row('installation_id', '=', placeholder('workspaceId')),
        row(
          'installation_id',
          '=',
          row
            .selectFrom('organisation_workspaces')
            .select('enterprise_id')
            .where('workspace_id', '=', placeholder('workspaceId')),
        ),
      ]),
    ),
);

/** The workspace's own installation, else that of its organisation. */
export async function findServing(
  db: Kysely<Tables>,
  ring: KeyRing,
  workspaceId: string,
): Promise<Installation | undefined> {
  const rows = await selectServing(db, { workspaceId });
  const row = rows.find(({ installation_id }) => installation_id === workspaceId) ?? rows[0];
  return row && readInstallation(ring, row);
}

export async function findInstallation(
  db: Kysely<Tables>,
  ring: KeyRing,
  installationId: string,
): Promise<Installation | undefined> {
  const row = await db
    .selectFrom('installations')
    .select(columns)
    .where('installation_id', '=', installationId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row && readInstallation(ring, row);
}

/** Those that run, in the order of their ids. */
export async function listInstallations(
  db: Kysely<Tables>,
  ring: KeyRing,
  after: string | undefined,
  most: number,
): Promise<readonly Installation[]> {
  const rows = await db
    .selectFrom('installations')
    .select(columns)
    .where('ended_at', 'is', null)
    .where('installation_id', '>', after ?? '')
    .orderBy('installation_id')
    .limit(most)
    .execute();
  return rows.map((row) => readInstallation(ring, row));
}
