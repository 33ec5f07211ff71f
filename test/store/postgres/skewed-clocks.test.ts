import { describe, expect, test } from 'vitest';
import { reminderRules } from '../../../src/scheduler/rules.ts';
import { type Scheduler, startScheduler } from '../../../src/scheduler/scheduler.ts';
import { createStore } from '../../../src/store/create-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { type AcceptedPost, checkSlots } from '../../scheduler/check-slots.ts';
import { minute, noHolidays, preparing, teamWithGaps } from '../../scheduler/test-world.ts';
import { aReminder } from '../../support/reminders.ts';
import { randomFrom, seedOfRun } from '../../support/seeded-random.ts';
import { silentLog } from '../../support/silent-log.ts';
import { firstSave } from '../temporary-database.ts';
import { createTestDatabase } from './database.ts';

const database = createTestDatabase();
const slots = 1000;
/** Real milliseconds over which they fall due. */
const spread = 6000;
/** `T07_ROUNDS=20` for all that are asked for once a night; in a usual run one, with most instances. */
const rounds = Number(process.env.T07_ROUNDS ?? 1);
const ofRound = Array.from({ length: rounds }, (_, round) => ({
  round,
  instances: round === 0 ? 5 : 2 + (round % 4),
}));

/** A thousand reminders of as many workspaces, each with a slot that falls due in the next seconds. */
async function fill(store: Store, begin: number): Promise<void> {
  for (let index = 0; index < slots; index += 50)
    await Promise.all(
      Array.from({ length: 50 }, async (_, place) => {
        const workspaceId = `T${index + place}`;
        const dueAt = begin + Math.floor(((index + place) * spread) / slots);
        await store.saveTeam({ ...firstSave, workspaceId, team: teamWithGaps });
        await store.reminders.save(aReminder({ workspaceId, next: { key: '2026-11-23T09:00', dueAt } }));
      }),
    );
}

describe('T07 several instances whose clocks are wrong by up to 90 s', () => {
  const seed = seedOfRun();

  test.each(ofRound)(
    `post each of ${slots} slots once and none early: $instances instances, round $round of ${rounds} (seed ${seed})`,
    { timeout: 120_000 },
    async ({ round, instances }) => {
      const random = randomFrom(seed + round);
      const first = await database.openEmpty();
      const begin = (await first.reminders.now()) + 8000;
      await fill(first, begin);
      const accepted: AcceptedPost[] = [];
      const posters = new Set<number>();
      const start = async (index: number): Promise<{ store: Store; scheduler: Scheduler }> => {
        const off = Math.floor((random() * 2 - 1) * 90_000);
        const store = await createStore(database.url(), silentLog);
        const scheduler = startScheduler(
          {
            ...reminderRules(noHolidays),
            reminders: store.reminders,
            log: silentLog,
            now: () => Date.now() + off,
            monotonic: () => performance.now(),
            random,
            prepare: preparing(async ({ slotId }) => {
              const ts = `${accepted.length + 1}.0`;
              accepted.push({ slotId, ts, at: Date.now(), isRepeat: false });
              posters.add(index);
              return { kind: 'sent', ts };
            }),
            lookUp: async () => ({ kind: 'absent' }),
            canPost: async () => false,
            tellOwner: async () => {},
            readSlackClock: async () => Date.now(),
          },
          'the same',
        );
        return { store, scheduler };
      };
      const running = await Promise.all(Array.from({ length: instances }, (_, index) => start(index)));
      await expect
        .poll(() => accepted.length, { timeout: 60_000, interval: 100 })
        .toBeGreaterThanOrEqual(slots);
      for (const { scheduler } of running) await scheduler.stop();
      const all = await Promise.all(
        Array.from({ length: slots }, (_, index) => first.reminders.listSlots(`T${index}`, 'R1', 10)),
      );
      for (const { store } of [...running, { store: first }]) await store.close();
      const now = Date.now();
      expect(checkSlots(all.flat(), accepted, { isReadable: true, now }), `seed ${seed}`).toEqual([]);
      expect(accepted).toHaveLength(slots);
      expect(posters.size, 'one instance did it all: the test shows nothing').toBeGreaterThan(1);
      // Far from the minute that a clock may be off before nothing is posted at all.
      const latest = Math.max(...accepted.map(({ at }) => at)) - (begin + spread);
      expect(latest).toBeLessThan(minute);
    },
  );
});
