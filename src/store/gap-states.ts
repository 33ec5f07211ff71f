import type { Kysely } from 'kysely';
import { z } from 'zod';
import { type GapState, gapStateSchema } from '../reminders/gap-state.ts';
import { compileOnce } from './compile-once.ts';
import { jsonColumn, parseRow } from './parse-row.ts';
import type { Tables } from './tables.ts';

const stateRow = z.object({ body: jsonColumn(gapStateSchema) });

const selectStates = compileOnce(['workspaceId', 'teamId'], (db, placeholder) =>
  db
    .selectFrom('gap_states')
    .select('body')
    .where('workspace_id', '=', placeholder('workspaceId'))
    .where('team_id', '=', placeholder('teamId'))
    .orderBy('key'),
);

const upsertState = compileOnce(['workspaceId', 'teamId', 'key', 'body'], (db, placeholder) =>
  db
    .insertInto('gap_states')
    .values({
      workspace_id: placeholder('workspaceId'),
      team_id: placeholder('teamId'),
      key: placeholder('key'),
      body: placeholder('body'),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'team_id', 'key'])
        .doUpdateSet((set) => ({ body: set.ref('excluded.body') })),
    ),
);

/** All that is remembered of a team's gaps, by key. */
export async function findGapStates(
  db: Kysely<Tables>,
  workspaceId: string,
  teamId: string,
): Promise<readonly GapState[]> {
  const rows = await selectStates(db, { workspaceId, teamId });
  return rows.map((row) => parseRow(stateRow, row, `gaps of team ${teamId} of ${workspaceId}`).body);
}

/** Replaces what is remembered of a gap. Refuses what could not be read again. */
export async function saveGapState(
  db: Kysely<Tables>,
  workspaceId: string,
  teamId: string,
  state: GapState,
): Promise<void> {
  const body = JSON.stringify(gapStateSchema.parse(state));
  await upsertState(db, { workspaceId, teamId, key: state.key, body });
}
