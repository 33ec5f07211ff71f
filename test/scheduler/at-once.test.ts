import { describe, expect, test } from 'vitest';
import { composeDigest } from '../../src/reminders/compose-digest.ts';
import { createClockCheck } from '../../src/scheduler/clock-check.ts';
import { createPacing } from '../../src/scheduler/pacing.ts';
import { runDueReminders } from '../../src/scheduler/run-due-reminders.ts';
import { createTurns } from '../../src/scheduler/turns.ts';
import { dailyReminder } from '../support/reminders.ts';
import { randomFrom, seedOfRun } from '../support/seeded-random.ts';
import {
  createWorld,
  day,
  hour,
  minute,
  type TestWorld,
  teamWithGaps,
  withSomethingBefore,
} from './test-world.ts';

/** By whom and when reminders are deleted here. */
const made = { by: 'U1', at: '2026-11-21T09:00:00Z' };

const seed = seedOfRun();

/** Lets others go on, a random number of turns. */
async function someTurns(random: () => number): Promise<void> {
  const turns = Math.floor(random() * 60);
  for (let turn = 0; turn < turns; turn += 1)
    await (turn % 20 === 19 ? new Promise(setImmediate) : undefined);
}

/** Ways in which the reason of a reminder ends. */
const endings: Readonly<
  Record<'deleted' | 'paused' | 'covered', (world: TestWorld, workspaceId: string) => Promise<unknown>>
> = {
  deleted: (world, workspaceId) => world.store.reminders.delete(workspaceId, 'R1', made),
  paused: (world, workspaceId) =>
    world.save({ workspaceId, reminderId: 'R1', channelId: 'C1', paused: 'by-hand', next: undefined }),
  covered: async ({ store: { reminders }, clock }, workspaceId) => {
    const today = Temporal.Instant.fromEpochMilliseconds(clock.wall).toZonedDateTimeISO('UTC').toPlainDate();
    const digest = composeDigest({
      reminderId: 'R1',
      reminder: dailyReminder,
      team: teamWithGaps,
      savedOn: Temporal.PlainDate.from('2026-11-21'),
      today,
      gapStates: [],
    });
    const decision = { kind: 'not-needed', reason: 'no', by: 'U1', on: '2026-11-23' } as const;
    for (const { key, facts } of digest?.gaps ?? [])
      await reminders.saveGapState(workspaceId, 'main', { key, facts, posts: {}, toldOwner: [], decision });
  },
};

describe('T06 a reason that ends between claim and post', () => {
  test(`is never told of after the confirmation, in 1,000 interleavings (seed ${seed})`, {
    timeout: 120_000,
  }, async () => {
    const random = randomFrom(seed);
    const world = await createWorld({ seed });
    const outcomes = { told: 0, untold: 0 };
    for (let round = 0; round < 1000; round += 1) {
      const ending = (['deleted', 'paused', 'covered'] as const)[round % 3] ?? 'deleted';
      const workspaceId = `T${round}`;
      await world.save({ workspaceId, reminderId: 'R1', channelId: 'C1' });
      await world.store.reminders.reschedule(
        (await world.store.reminders.find(workspaceId, 'R1')) ?? expect.unreachable(),
        { key: '2026-11-23T08:00', dueAt: world.clock.wall },
      );
      let isConfirmed = false;
      world.slack.meet = () => {
        expect(isConfirmed, `seed ${seed}, round ${round}: told after it was ${ending}`).toBe(false);
        return undefined;
      };
      const before = world.slack.requests.length;
      await Promise.all([
        someTurns(random).then(() => world.pass()),
        someTurns(random)
          .then(() => endings[ending](world, workspaceId))
          .then(() => {
            isConfirmed = true;
          }),
      ]);
      await world.pass();
      outcomes[world.slack.requests.length > before ? 'told' : 'untold'] += 1;
      await world.store.deleteWorkspace(workspaceId);
    }
    // Both happened, or the interleavings show nothing.
    expect(outcomes.told).toBeGreaterThan(50);
    expect(outcomes.untold).toBeGreaterThan(50);
  });
});

describe('T09 a reminder that is changed around its slot', () => {
  const changes = ['time', 'channel', 'pause', 'resume', 'delete', 'pass', 'pass', 'wait'] as const;

  test(`is posted at most once a day, and never after it was deleted, in 1,000 orders (seed ${seed})`, {
    timeout: 180_000,
  }, async () => {
    const random = randomFrom(seed);
    let posts = 0;
    for (let round = 0; round < 1000; round += 1) {
      const world = await createWorld({ seed: seed + round });
      const where = `seed ${seed}, round ${round}`;
      await world.save({ reminderId: 'R1' });
      world.advance(hour - minute + Math.floor(random() * 90_000));
      let deleted = false;
      world.slack.meet = () => {
        expect(deleted, `${where}: posted after it was deleted`).toBe(false);
        return random() < 0.2 ? { arrives: random() < 0.5, answer: { kind: 'unsure' } } : undefined;
      };
      const change = async (what: (typeof changes)[number]): Promise<void> => {
        const saved = await world.store.reminders.find('T1', 'R1');
        const time = `09:${String(Math.floor(random() * 5)).padStart(2, '0')}`;
        const edit = (edited: object) =>
          // Somebody else was faster, or it is no more: the person is asked again.
          deleted || !saved
            ? Promise.resolve()
            : world.save({ reminderId: 'R1', expectedVersion: saved.version, ...edited }).then(
                () => {},
                () => {},
              );
        switch (what) {
          case 'time':
            return edit({ reminder: { ...dailyReminder, schedule: { ...dailyReminder.schedule, time } } });
          case 'channel':
            return edit({ channelId: `C${Math.floor(random() * 3)}` });
          case 'pause':
            return edit({ paused: 'by-hand', next: undefined });
          case 'resume':
            return edit({ paused: undefined });
          case 'delete':
            if (random() < 0.7) return;
            await world.store.reminders.delete('T1', 'R1', made);
            deleted = true;
            return;
          case 'pass':
            await world.pass();
            return;
          case 'wait':
            world.advance(Math.floor(random() * 40_000));
        }
      };
      for (let step = 0; step < 6; step += 1) {
        const some = Array.from(
          { length: 3 },
          () => changes[Math.floor(random() * changes.length)] ?? 'pass',
        );
        await Promise.all(some.map(async (what) => someTurns(random).then(() => change(what))));
      }
      await world.run(hour);
      const slots = await world.store.reminders.listSlots('T1', 'R1', 100);
      expect(new Set(slots.map(({ key }) => key)).size, where).toBe(slots.length);
      const bySlot = Map.groupBy(world.slack.accepted, ({ slotId }) => slotId);
      expect(
        [...bySlot.values()].every((same) => same.length === 1),
        `${where}: doubled`,
      ).toBe(true);
      const dates = world.slack.accepted.map(
        ({ slotId }) => slots.find((slot) => slot.slotId === slotId)?.key.slice(0, 10) ?? 'unknown',
      );
      expect(new Set(dates).size, `${where}: ${dates}`).toBe(dates.length);
      posts += dates.length;
    }
    expect(posts).toBeGreaterThan(200);
  });
});

describe('several that look for what is due', () => {
  test(`share it, and none is posted twice, in 100 rounds (seed ${seed})`, { timeout: 120_000 }, async () => {
    const random = randomFrom(seed);
    const world = await createWorld({ seed });
    const { deps } = world;
    for (let round = 0; round < 100; round += 1) {
      const workspaceId = `T${round}`;
      for (let index = 0; index < 5; index += 1)
        await world.save({ workspaceId, reminderId: `R${index}`, channelId: `C${index}` });
    }
    world.advance(hour);
    const posters = new Set<number>();
    const schedulers = Array.from({ length: 5 }, (_, index) => {
      const off = Math.floor((random() * 2 - 1) * 90_000);
      const own = {
        ...deps,
        now: () => world.clock.wall + off,
        prepare: withSomethingBefore(async () => {
          posters.add(index);
          await someTurns(random);
        }, deps),
      };
      const tools = {
        pacing: createPacing(),
        inTurn: createTurns(),
        clock: createClockCheck(own),
        isStopping: () => false,
      };
      return () => runDueReminders(own, tools);
    });
    for (let minutes = 0; minutes < 5; minutes += 1) {
      await Promise.all(schedulers.map((pass) => someTurns(random).then(pass)));
      world.advance(minute);
    }
    expect(world.slack.accepted).toHaveLength(500);
    expect(new Set(world.slack.accepted.map(({ slotId }) => slotId)).size).toBe(500);
    expect(posters.size).toBeGreaterThan(1);
    expect(await world.problems()).toEqual([]);
    world.advance(10 * hour);
    expect(await world.store.reminders.claimDue(0, 10)).toEqual([]);
    world.advance(day);
    expect(await world.store.reminders.claimDue(0, 10)).toHaveLength(10);
  });
});
