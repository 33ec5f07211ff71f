import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import type { SchedulerDeps } from '../../src/scheduler/deps.ts';
import { startScheduler } from '../../src/scheduler/scheduler.ts';
import { createWorld, day, hour, type TestWorld, withSomethingBefore } from './test-world.ts';

/** The scheduler on its own timers, and on the world's clock. */
function start(world: TestWorld, changes: Partial<SchedulerDeps> = {}, timeZoneData = '2026a') {
  return startScheduler({ ...world.deps, ...changes }, timeZoneData);
}

/** Starts it, lets it look once, and stops it. */
async function startOnce(world: TestWorld, changes: Partial<SchedulerDeps> = {}, timeZoneData?: string) {
  const { reminders } = world.deps;
  let asked = 0;
  const counted = {
    ...reminders,
    // Asked at the beginning of a look and at its end.
    nextDueIn: () => {
      asked += 1;
      return reminders.nextDueIn();
    },
  };
  const scheduler = start(world, { ...changes, reminders: counted }, timeZoneData);
  await vi.waitFor(() => expect(asked).toBe(2));
  await scheduler.stop();
}

const keyOfNext = async ({ store }: TestWorld) =>
  (await store.reminders.listSlots('T1', 'R1', 1)).map(({ key, state, dueAt }) => ({ key, state, dueAt }));

describe('the scheduler', () => {
  test('posts what is due when it starts, and what is due soon at its moment', async () => {
    const world = await createWorld();
    await world.save({ reminderId: 'R1' });
    world.advance(hour);
    const begun = performance.now();
    const started = world.clock.wall;
    await world.save({ reminderId: 'R2', next: { key: '2026-11-23T09:00', dueAt: started + 700 } });
    const now = () => started + Math.floor(performance.now() - begun);
    Object.defineProperty(world.clock, 'wall', { get: now });
    const scheduler = start(world, {
      monotonic: () => performance.now(),
      readSlackClock: async () => now(),
    });
    await vi.waitFor(() => expect(world.slack.requests).toHaveLength(1));
    expect(performance.now() - begun).toBeLessThan(700);
    await vi.waitFor(() => expect(world.slack.requests).toHaveLength(2), 5000);
    expect(performance.now() - begun).toBeGreaterThanOrEqual(700);
    await scheduler.stop();
    expect(scheduler.problem()).toBeUndefined();
  });

  test('stops when the post that is under way is answered, and claims nothing any more', async () => {
    const world = await createWorld();
    await world.save({ reminderId: 'R1' });
    await world.save({ reminderId: 'R2' });
    world.advance(hour);
    const answered: string[] = [];
    const scheduler = start(world, {
      prepare: withSomethingBefore(async ({ reminderId }) => {
        await wait(200);
        answered.push(reminderId);
      }, world.deps),
    });
    await wait(50);
    const begun = performance.now();
    await scheduler.stop();
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(answered.toSorted()).toEqual(['R1', 'R2']);
    await world.save({ reminderId: 'R3' });
    await world.save({ reminderId: 'R4' });
    world.advance(day);
    await wait(600);
    expect(world.slack.accepted).toHaveLength(2);
    expect(await world.problems()).toEqual([]);
  });

  test('gives back what it has claimed and not begun when it stops', async () => {
    const world = await createWorld();
    for (let index = 0; index < 80; index += 1)
      await world.save({ workspaceId: `T${index}`, reminderId: `R${index}` });
    world.advance(hour);
    const scheduler = start(world, {
      prepare: withSomethingBefore(() => wait(300), world.deps),
    });
    await wait(150);
    await scheduler.stop();
    const states = (await world.slots()).filter(({ dueAt }) => dueAt <= world.clock.wall);
    const counts = Object.groupBy(states, ({ state }) => state);
    expect(counts.sent?.length).toBe(25);
    expect(counts.due?.length).toBe(55);
    await world.pass();
    expect(world.slack.accepted).toHaveLength(80);
  });

  test('says what is wrong with the clock, and posts nothing until it is right', async () => {
    const world = await createWorld();
    await world.save({ reminderId: 'R1' });
    world.clock.wall += 3 * hour;
    const scheduler = start(world);
    await vi.waitFor(() =>
      expect(scheduler.problem()).toMatch(
        /^The clock that reminders go by is 10800 s ahead of Slack's: set it/,
      ),
    );
    await scheduler.stop();
    expect(world.slack.requests).toEqual([]);
  });

  test('says that the database fails, and goes on when it works again', async () => {
    const world = await createWorld();
    const broken = { ...world.store.reminders, nextDueIn: () => Promise.reject(new Error('disk')) };
    const scheduler = start(world, { reminders: broken });
    await vi.waitFor(() => expect(scheduler.problem()).toMatch(/cannot be read/));
    await scheduler.stop();
  });

  test('computes next slots anew when time zone data changed, and revives none that was', async () => {
    const world = await createWorld();
    await world.save({ reminderId: 'R1' });
    world.advance(hour);
    await startOnce(world);
    const [before] = await keyOfNext(world);
    expect(before).toMatchObject({ key: '2026-11-24T09:00', state: 'due' });
    const moved = (before?.dueAt ?? 0) + hour;
    const nextSlot: SchedulerDeps['nextSlot'] = (saved, now) => {
      const next = world.deps.nextSlot(saved, now);
      return next && { ...next, dueAt: next.dueAt + hour };
    };
    await startOnce(world, { nextSlot });
    expect(await keyOfNext(world)).toEqual([before]);
    await startOnce(world, { nextSlot }, '2026b');
    expect((await keyOfNext(world))[0]?.dueAt).toBe(moved);
    expect(await world.store.reminders.findNote('time-zone-data')).toBe('2026b');
    expect(world.slack.accepted).toHaveLength(1);
  });

  test('lets a paused reminder run again on the day on which it can be posted, and tells its owner once', async () => {
    const world = await createWorld();
    await world.save({ reminderId: 'R1', paused: 'archived' });
    await world.save({ reminderId: 'R2', paused: 'by-hand' });
    await startOnce(world);
    world.slack.canPost = true;
    await startOnce(world);
    expect(world.told, 'asked once a day').toEqual([]);
    world.advance(day);
    for (const _start of [1, 2]) await startOnce(world);
    expect(world.told).toEqual([{ reminderId: 'R1', news: { kind: 'resumed' } }]);
    expect(await world.store.reminders.list('T1')).toMatchObject([
      { reminderId: 'R1', paused: undefined, nextAt: expect.any(Number) },
      { reminderId: 'R2', paused: 'by-hand' },
    ]);
  });

  test('forgets slots after 400 days', async () => {
    const world = await createWorld();
    await world.save({ reminderId: 'R1' });
    await world.run(2 * hour);
    expect(await world.slots()).toHaveLength(2);
    await world.save({ reminderId: 'R1', paused: 'by-hand', next: undefined });
    world.advance(399 * day);
    await startOnce(world);
    expect(await world.slots()).toHaveLength(1);
    world.advance(2 * day);
    await startOnce(world);
    expect(await world.slots()).toEqual([]);
  });
});
