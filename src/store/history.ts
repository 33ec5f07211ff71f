import { randomBytes } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import { historyChangeSchema } from '../team/history.ts';
import { jsonColumn, parseRow } from './parse-row.ts';
import type { HistoryEntry, TeamListChange } from './store.ts';
import type { Tables } from './tables.ts';

const historyRow = z.object({
  at: z.iso.datetime(),
  team_id: z.string(),
  made_by: z.string(),
  body: jsonColumn(historyChangeSchema),
});

/** An entry's `teamId` where it concerns the whole workspace. */
export const wholeWorkspace = '';

const changes = z.array(historyChangeSchema);

/** Adds to the log, in this order. Refuses what could not be read again. */
export async function addEntries(
  db: Transaction<Tables>,
  entries: TeamListChange & { readonly changes: readonly z.input<typeof historyChangeSchema>[] },
): Promise<void> {
  if (entries.changes.length === 0) return;
  const { workspaceId, teamId, by, at } = entries;
  await db
    .insertInto('history')
    .values(
      changes.parse(entries.changes).map((change, position) => ({
        entry_id: nextEntryId(),
        workspace_id: workspaceId,
        team_id: teamId,
        at,
        position,
        made_by: by,
        body: JSON.stringify(change),
      })),
    )
    .execute();
}

let latest = 0;

/** Sorts after all that this process made before, and by time among those of others: what happens in one second keeps its order. */
function nextEntryId(): string {
  latest = Math.max(latest + 1, Date.now() * 1000);
  return `${latest.toString(16).padStart(14, '0')}-${randomBytes(8).toString('hex')}`;
}

/** The log of a team and of its workspace, the newest first. */
export async function findHistory(
  db: Kysely<Tables>,
  workspaceId: string,
  teamId: string,
  most: number,
  skip = 0,
): Promise<readonly HistoryEntry[]> {
  const rows = await db
    .selectFrom('history')
    .select(['at', 'team_id', 'made_by', 'body'])
    .where('workspace_id', '=', workspaceId)
    .where('team_id', 'in', [teamId, wholeWorkspace])
    .orderBy('at', 'desc')
    .orderBy('position', 'desc')
    .orderBy('entry_id', 'desc')
    .limit(most)
    .offset(skip)
    .execute();
  return rows.map((row) => {
    const { at, team_id, made_by, body } = parseRow(historyRow, row, `log of ${workspaceId}`);
    return { at, by: made_by, teamId: team_id === wholeWorkspace ? undefined : team_id, change: body };
  });
}
