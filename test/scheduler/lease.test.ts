import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { createClockCheck } from '../../src/scheduler/clock-check.ts';
import { createPacing } from '../../src/scheduler/pacing.ts';
import { runDueReminders } from '../../src/scheduler/run-due-reminders.ts';
import { createTurns } from '../../src/scheduler/turns.ts';
import type { ReminderStore } from '../../src/store/reminder-store.ts';
import { createWorld, hour, minute, type TestWorld, withSomethingBefore } from './test-world.ts';

/** How one of the two clocks sleeps, and both. */
const sleeps = {
  'by both clocks': (world: TestWorld) => world.advance(2 * minute),
  'which only the clock on the wall noticed': (world: TestWorld) => {
    world.clock.wall += 2 * minute;
    world.slack.now += 2 * minute;
  },
  'which only the clock that does not jump noticed': (world: TestWorld) => {
    world.advance(2 * minute);
    world.clock.wall -= 2 * minute;
    world.slack.now -= 2 * minute;
  },
} as const;

/** The store, whose decision to post is followed by something. */
function thenAfterDecision(
  { decide, ...rest }: ReminderStore,
  follows: () => Promise<unknown> | unknown,
): ReminderStore {
  return {
    ...rest,
    decide: async (...given) => {
      const decision = await decide(...given);
      if (decision?.kind === 'post') await follows();
      return decision;
    },
  };
}

describe('an instance that sleeps between its decision and its request', () => {
  test.each(Object.entries(sleeps))('%s posts nothing, and posts once when it is awake', async (_, sleep) => {
    const world = await createWorld();
    await world.save({ reminderId: 'R1' });
    world.advance(hour);
    const { reminders } = world.deps;
    const slept = thenAfterDecision(reminders, () => {
      Object.assign(world.deps, { reminders });
      sleep(world);
    });
    Object.assign(world.deps, { reminders: slept });
    expect((await world.pass()).results).toEqual({ again: 1 });
    expect(world.slack.requests).toEqual([]);
    await world.run(3 * minute);
    // It surely had not left: this is the first post, and no repeat.
    expect(world.slack.accepted).toMatchObject([{ isRepeat: false }]);
    expect(await world.slots()).toMatchObject([{ state: 'due' }, { state: 'sent', attempts: 1 }]);
    expect(await world.problems()).toEqual([]);
  });

  test('past its lease leaves the slot to the one that has claimed it since', async () => {
    const world = await createWorld();
    await world.save({ reminderId: 'R1' });
    world.advance(hour);
    const { reminders } = world.deps;
    const slept = thenAfterDecision(reminders, async () => {
      Object.assign(world.deps, { reminders });
      world.advance(2 * minute);
      const tools = { pacing: createPacing(), inTurn: createTurns(), clock: createClockCheck(world.deps) };
      const other = await runDueReminders(world.deps, { ...tools, isStopping: () => false });
      expect(other.results).toEqual({ sent: 1 });
    });
    Object.assign(world.deps, { reminders: slept });
    expect((await world.pass()).results).toEqual({ 'not-ours': 1 });
    expect(world.slack.requests).toHaveLength(1);
    expect(await world.problems()).toEqual([]);
  });
});

test('requests leave one at a time: the next is noted when the one before it had the time to leave, not when it is answered', async () => {
  const world = await createWorld();
  for (let index = 0; index < 20; index += 1)
    await world.save({ workspaceId: `T${index}`, reminderId: `R${index}` });
  world.advance(hour);
  const begun: number[] = [];
  const prepare = withSomethingBefore(async () => {
    begun.push(performance.now());
    await wait(300);
  }, world.deps);
  Object.assign(world.deps, { prepare });
  const before = performance.now();
  expect((await world.pass()).results).toEqual({ sent: 20 });
  const pauses = begun.map((at, index) => at - (begun[index - 1] ?? Number.NEGATIVE_INFINITY));
  for (const pause of pauses) expect(pause).toBeGreaterThan(4);
  expect(performance.now() - before, 'nobody waits for the answers').toBeLessThan(20 * 300);
});

test('a reminder that cannot be put into words is not posted, logged, and tried again when its claim has run out', async () => {
  const lines: string[] = [];
  const world = await createWorld();
  await world.save({ reminderId: 'R1' });
  world.advance(hour);
  const { prepare } = world.deps;
  const broken = {
    log: createLog('error', { write: (line) => lines.push(line) }),
    prepare: () => Promise.reject(new Error('no words')),
  };
  Object.assign(world.deps, broken);
  expect((await world.pass()).results).toEqual({ broken: 1 });
  expect(lines.join()).toMatch(/no words.*could not be looked at/);
  Object.assign(world.deps, {
    prepare: async () => () => {
      throw new Error('no words for this digest');
    },
  });
  world.advance(minute);
  expect((await world.pass()).results).toEqual({ broken: 1 });
  Object.assign(world.deps, { prepare });
  world.advance(minute - 1);
  expect((await world.pass()).results).toEqual({});
  world.advance(1);
  expect((await world.pass()).results).toEqual({ sent: 1 });
  expect(world.slack.accepted).toMatchObject([{ isRepeat: false }]);
});
