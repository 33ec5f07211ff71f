import type { Kysely } from 'kysely';
import { z } from 'zod';
import { parseRow } from './parse-row.ts';
import type { Tables } from './tables.ts';

const keyRow = z.object({
  value: z
    .base64()
    .transform((value) => Uint8Array.from(Buffer.from(value, 'base64')))
    .refine((key) => key.length === 32),
});

export async function findSigningKey(db: Kysely<Tables>): Promise<Uint8Array> {
  const row = await db
    .selectFrom('secrets')
    .select('value')
    .where('name', '=', 'signing-key')
    .executeTakeFirst();
  return parseRow(keyRow, row, 'signing key').value;
}
