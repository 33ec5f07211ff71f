import { describe, expect, test } from 'vitest';
import type { Reminder } from '../../src/reminders/reminder.ts';
import { dailyReminder } from '../support/reminders.ts';
import { randomFrom, seedOfRun } from '../support/seeded-random.ts';
import { createWorld, day, hour, minute } from './test-world.ts';

const seed = seedOfRun();

/** At any minute of any day, so that many are due wherever a clock may stand. */
function reminderAt(time: string): Reminder {
  const days = [1, 2, 3, 4, 5, 6, 7] as const;
  return {
    ...dailyReminder,
    schedule: { every: { kind: 'week', days }, time, zone: 'Europe/London' },
    calendar: { workingDays: days, from: '00:00', to: '23:59', closedDays: [] },
  };
}

const timeOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

describe('T01 a clock that is put back', () => {
  test(`by a second to thirty days, a hundred times, posts no slot twice (seed ${seed})`, {
    timeout: 60_000,
  }, async () => {
    const random = randomFrom(seed);
    for (let round = 0; round < 100; round += 1) {
      const world = await createWorld({ seed: seed + round });
      for (let index = 0; index < 5; index += 1)
        await world.save({
          reminderId: `R${index}`,
          reminder: reminderAt(timeOf(480 + Math.floor(random() * 120))),
        });
      await world.run(Math.floor(random() * 2 * hour));
      const back = Math.floor(1000 * (30 * 24 * 3600) ** random());
      world.clock.wall -= back;
      // For half the rounds Slack cannot say what time it is.
      world.slack.isReachable = round % 2 === 0;
      await world.run(2 * hour);
      world.clock.wall += back;
      world.slack.isReachable = true;
      await world.run(day);
      const where = `seed ${seed}, round ${round}, back by ${back} ms`;
      const early = /early/;
      // A clock that is wrong while nobody can say so posts when it says; but no slot twice.
      expect(
        (await world.problems()).filter((problem) => !early.test(problem)),
        where,
      ).toEqual([]);
      expect(world.slack.accepted.length, where).toBeGreaterThanOrEqual(5);
    }
  });
});

describe('T02 a clock that is put forward', () => {
  const years = 365 * day;
  test.each([hour, 3 * hour, 30 * day, years, 10 * years])(
    'by %d ms posts nothing early, and goes on within a minute when it is right again',
    async (forward) => {
      const world = await createWorld();
      await world.save({ reminderId: 'R1' });
      world.clock.wall += forward;
      const { clockAhead } = await world.pass();
      expect(clockAhead).toBe(forward);
      await world.run(30 * minute);
      expect(world.slack.requests).toEqual([]);
      expect((await world.slots()).map(({ state }) => state)).toEqual(['due']);
      world.clock.wall -= forward;
      await world.run(30 * minute + minute);
      expect(world.slack.accepted).toHaveLength(1);
      expect(await world.problems()).toEqual([]);
    },
  );
});

describe('T05 a machine that slept', () => {
  const reminders = 500;
  const channels = 100;
  const workspaces = 10;

  test.each([
    ['three hours', 3 * hour],
    ['an hour and a half', 1.5 * hour],
    ['three days', 3 * day + 2 * hour],
    ['thirty days', 30 * day + 2 * hour],
  ])(
    'for %s posts at most the latest slot that is still true, and not in a heap',
    { timeout: 120_000 },
    async (_, slept) => {
      const random = randomFrom(seed);
      const world = await createWorld({ seed });
      for (let index = 0; index < reminders; index += 1)
        await world.save({
          reminderId: `R${index}`,
          workspaceId: `T${index % workspaces}`,
          channelId: `C${index % channels}`,
          reminder: reminderAt(timeOf(490 + Math.floor(random() * 170))),
        });
      await world.pass();
      expect(world.slack.accepted).toEqual([]);
      // While it sleeps the clock that never jumps stands still.
      world.clock.wall += slept;
      world.slack.now += slept;
      const wokeAt = world.slack.now;
      await world.run(2 * hour + 30 * minute);

      expect(await world.problems(), `seed ${seed}`).toEqual([]);
      const slots = await world.slots();
      const missed = slots.filter(({ dueAt }) => dueAt < wokeAt - 2 * hour);
      for (const { state, why } of missed) expect({ state, why }).toEqual({ state: 'skipped', why: 'late' });
      if (slept > 2 * hour) expect(missed.length).toBeGreaterThan(0);
      // What was late within the window was posted or, where its turn in the workspace came too late, says so.
      const ofWaking = slots.filter(({ dueAt }) => dueAt >= wokeAt - 2 * hour && dueAt <= wokeAt);
      for (const slot of ofWaking) expect(['sent', 'skipped']).toContain(slot.state);
      const posted = Map.groupBy(
        world.slack.accepted.map((post) => ({
          ...post,
          slot: slots.find(({ slotId }) => slotId === post.slotId),
        })),
        ({ slot }) => slot?.workspaceId,
      );
      for (const [, posts] of posted) {
        const moments = posts.map(({ at }) => at).toSorted((one, other) => one - other);
        moments.forEach((at, index) => {
          const twentiethBefore = moments[index - 20];
          if (twentiethBefore !== undefined) expect(at - twentiethBefore).toBeGreaterThanOrEqual(minute);
        });
        for (const [, ofChannel] of Map.groupBy(posts, ({ slot }) => slot?.channelId)) {
          const ordered = ofChannel.map(({ at }) => at).toSorted((one, other) => one - other);
          ordered.forEach((at, index) => {
            const before = ordered[index - 1];
            if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(1000);
          });
        }
      }
      expect(ofWaking.filter(({ state }) => state === 'sent').length).toBeGreaterThan(100);
      const atOnce = world.slack.accepted.filter(({ at }) => at === wokeAt);
      expect(atOnce.length, 'they come spread out').toBeLessThan(ofWaking.length / 4);
    },
  );
});
