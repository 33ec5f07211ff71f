import type { Transaction } from 'kysely';
import { z } from 'zod';
import { digestSchema } from '../reminders/digest.ts';
import { forgetInDigest, forgetInGapState, forgetInReminder } from '../reminders/forget-person.ts';
import { gapStateSchema } from '../reminders/gap-state.ts';
import { reminderSchema } from '../reminders/reminder.ts';
import { teamSchema } from '../team/team.ts';
import { containsText } from './contains-text.ts';
import { jsonColumn, parseRow } from './parse-row.ts';
import type { TeamListChange } from './store.ts';
import type { Tables } from './tables.ts';

type Person = Omit<TeamListChange, 'teamId' | 'at'> & { readonly userId: string };

/** Replaces a person in all that is kept about reminders. Their names are still to be found in the teams. */
export async function forgetInReminders(db: Transaction<Tables>, person: Person): Promise<void> {
  const names = await namesOf(db, person);
  await forgetOwner(db, person);
  await forgetInGaps(db, person);
  await forgetInDigests(db, person, names);
}

async function forgetOwner(db: Transaction<Tables>, { workspaceId, userId, by }: Person): Promise<void> {
  await db
    .updateTable('reminders')
    .set({ updated_by: '' })
    .where('workspace_id', '=', workspaceId)
    .where('updated_by', '=', userId)
    .execute();
  const rows = await db
    .selectFrom('reminders')
    .select(['reminder_id', 'body'])
    .where('workspace_id', '=', workspaceId)
    .where(containsText('body', `"${userId}"`))
    .execute();
  for (const row of rows) {
    const { body } = parseRow(
      z.object({ body: jsonColumn(reminderSchema) }),
      row,
      `reminder ${row.reminder_id}`,
    );
    await db
      .updateTable('reminders')
      .set((column) => ({
        body: JSON.stringify(forgetInReminder(body, userId, by)),
        version: column('version', '+', 1),
      }))
      .where('workspace_id', '=', workspaceId)
      .where('reminder_id', '=', row.reminder_id)
      .execute();
  }
}

async function forgetInGaps(db: Transaction<Tables>, { workspaceId, userId }: Person): Promise<void> {
  const rows = await db
    .selectFrom('gap_states')
    .select(['team_id', 'key', 'body'])
    .where('workspace_id', '=', workspaceId)
    .where(containsText('body', `"${userId}"`))
    .execute();
  for (const row of rows) {
    const { body } = parseRow(z.object({ body: jsonColumn(gapStateSchema) }), row, `gaps of ${workspaceId}`);
    await db
      .updateTable('gap_states')
      .set({ body: JSON.stringify(forgetInGapState(body, userId)) })
      .where('workspace_id', '=', workspaceId)
      .where('team_id', '=', row.team_id)
      .where('key', '=', row.key)
      .execute();
  }
}

async function forgetInDigests(
  db: Transaction<Tables>,
  { workspaceId, userId }: Person,
  names: readonly string[],
): Promise<void> {
  const rows = await db
    .selectFrom('digests')
    .select(['slot_id', 'body'])
    .where('workspace_id', '=', workspaceId)
    .where((row) =>
      row.or(
        // What else it finds does not matter: the digest itself is looked at below.
        [userId, ...names].map((name) => containsText('body', JSON.stringify(name).slice(1, -1))),
      ),
    )
    .execute();
  for (const row of rows) {
    const { body } = parseRow(
      z.object({ body: jsonColumn(digestSchema) }),
      row,
      `digest of slot ${row.slot_id}`,
    );
    await db
      .updateTable('digests')
      .set({ body: JSON.stringify(forgetInDigest(body, userId, names)) })
      .where('workspace_id', '=', workspaceId)
      .where('slot_id', '=', row.slot_id)
      .execute();
  }
}

/** What the person is called in the teams and where somebody is covered for. */
async function namesOf(db: Transaction<Tables>, { workspaceId, userId }: Person): Promise<readonly string[]> {
  const teams = await db
    .selectFrom('teams')
    .select('body')
    .where('workspace_id', '=', workspaceId)
    .where(containsText('body', `"${userId}"`))
    .execute();
  const gaps = await db
    .selectFrom('gap_states')
    .select('body')
    .where('workspace_id', '=', workspaceId)
    .where(containsText('body', `"${userId}"`))
    .execute();
  const team = z.object({ body: jsonColumn(teamSchema) });
  const gap = z.object({ body: jsonColumn(gapStateSchema) });
  const people = [
    ...teams.flatMap((row) =>
      parseRow(team, row, `team of ${workspaceId}`).body.roster.map(({ who }) => who),
    ),
    ...gaps.flatMap((row) => {
      const { decision } = parseRow(gap, row, `gaps of ${workspaceId}`).body;
      return decision?.kind === 'covered' ? [decision.who] : [];
    }),
  ];
  const names = people.flatMap((who) =>
    who.kind === 'slack' && who.userId === userId && who.name.trim() !== '' ? [who.name] : [],
  );
  return [...new Set(names)];
}
