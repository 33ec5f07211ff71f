import type { Kysely } from 'kysely';
import { z } from 'zod';
import { parseRow } from './parse-row.ts';
import type { Sealing } from './sealing.ts';
import type { Tables } from './tables.ts';

const signingKeyName = 'signing-key';

const secretRow = z.object({ value: z.string() });

const keyRow = z.object({
  value: z
    .base64()
    .transform((value) => Uint8Array.from(Buffer.from(value, 'base64')))
    .refine((key) => key.length === 32),
});

/** The key of the database that signs references; sealed where there is a key ring. */
export async function findSigningKey(db: Kysely<Tables>, sealing: Sealing): Promise<Uint8Array> {
  const row = await db
    .selectFrom('secrets')
    .select('value')
    .where('name', '=', signingKeyName)
    .executeTakeFirst();
  const { value } = parseRow(secretRow, row, 'signing key');
  const opened = sealing.open(value, { table: 'secrets', column: 'value', tenant: signingKeyName });
  return parseRow(keyRow, { value: opened }, 'signing key').value;
}
