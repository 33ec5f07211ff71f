import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { createStore } from '../../src/store/create-store.ts';
import type { OpenDatabase } from '../../src/store/dialects/open-database.ts';
import type { Migration } from '../../src/store/migration.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { aDigest, aReminder } from '../support/reminders.ts';
import { silentLog } from '../support/silent-log.ts';

/** A database at an address that is empty until it is opened. */
export interface Upgradable {
  readonly url: string;
  readonly open: (migrations: readonly Migration[]) => Promise<OpenDatabase>;
}

const digest = JSON.stringify(aDigest);
/** Slots as version 4 of the database kept them: of every state, and in no order. */
const slots = [
  { slot_id: 'd', key: '2026-11-26T09:00', state: 'due', due_at: 4000, look_at: 4000, fence: 0 },
  { slot_id: 'a', key: '2026-11-23T09:00', state: 'sent', due_at: 1000, look_at: null, fence: 1 },
  { slot_id: 'c', key: '2026-11-25T09:00', state: 'unsure', due_at: 3000, look_at: 3015, fence: 2 },
  { slot_id: 'b', key: '2026-11-24T09:00', state: 'skipped', due_at: 2000, look_at: null, fence: 1 },
].map((slot) => {
  const isPosted = slot.state === 'sent' || slot.state === 'unsure';
  return {
    workspace_id: 'T1',
    team_id: 'main',
    reminder_id: 'R1',
    attempts: isPosted ? 1 : 0,
    posting_at: isPosted ? slot.due_at : null,
    channel_id: isPosted ? 'C1' : null,
    ts: slot.state === 'sent' ? '1.1' : null,
    why: slot.state === 'unsure' ? 'no-answer' : null,
    digest: isPosted ? digest : null,
    ...slot,
  };
});

/** What every database promises of slots that an earlier version of the program kept. */
export function describeSlotsUpgrade(name: string, empty: () => Promise<Upgradable> | Upgradable): void {
  describe(`slots of an earlier version in ${name}`, () => {
    test('are all there after the upgrade, as they were, and are claimed and forgotten as ever', async () => {
      const { url, open } = await empty();
      const before = await open(migrations.slice(0, 4));
      for (const slot of slots) {
        const columns = sql.join(Object.keys(slot).map((column) => sql.ref(column)));
        const values = sql.join(Object.values(slot));
        await sql`insert into slots (${columns}) values (${values})`.execute(before.db);
      }
      await before.close();
      const after = await open(migrations);
      expect(after.migrated).toEqual(migrations.slice(4).map(({ version }) => version));
      const rows = await after.db.selectFrom('slots').selectAll().execute();
      const byId = (one: { slot_id: string }, other: { slot_id: string }) =>
        one.slot_id < other.slot_id ? -1 : 1;
      expect(rows.toSorted(byId)).toEqual(slots.map(({ digest: _, ...slot }) => slot).toSorted(byId));
      const digests = await after.db.selectFrom('digests').selectAll().orderBy('slot_id').execute();
      expect(digests).toEqual(
        ['a', 'c'].map((slot_id) => ({ slot_id, workspace_id: 'T1', team_id: 'main', body: digest })),
      );
      const again = sql`insert into slots (slot_id, workspace_id, team_id, reminder_id, key, state, due_at, fence, attempts)
        values ('e', 'T1', 'main', 'R1', '2026-11-23T09:00', 'due', 9000, 0, 0)`;
      await expect(again.execute(after.db)).rejects.toThrow(/unique|duplicate/i);
      await after.close();

      const store = await createStore(url, silentLog, () => 3015);
      expect(await store.reminders.save(aReminder({ next: { key: '2026-11-27T09:00', dueAt: 5000 } }))).toBe(
        true,
      );
      expect(await store.reminders.claimDue(60, 10)).toMatchObject([
        { slotId: 'c', state: 'unsure', why: 'no-answer', fence: 3, digest: aDigest },
      ]);
      expect(await store.reminders.findSlot('T1', 'a')).toMatchObject({ state: 'sent', ts: '1.1' });
      expect(await store.reminders.findSlot('T1', 'a')).toMatchObject({ digest: aDigest });
      expect(await store.reminders.forgetSlotsBefore(9000, 10)).toBe(2);
      await store.close();
    });
  });
}
