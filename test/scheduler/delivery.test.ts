import { describe, expect, test } from 'vitest';
import type { PauseReason, PostAnswer } from '../../src/reminders/delivery.ts';
import { dailyReminder } from '../support/reminders.ts';
import { createWorld, day, hour, minute, type NextAnswer, type TestWorld } from './test-world.ts';

/** What the first post of each slot meets; those after it are answered as usual. */
function meetOnce(world: TestWorld, met: NextAnswer): void {
  const seen = new Set<string>();
  world.slack.meet = ({ slotId }) => {
    if (seen.has(slotId)) return undefined;
    seen.add(slotId);
    return met;
  };
}

const states = async (world: TestWorld) =>
  (await world.slots()).map(({ state, why }) => (why ? `${state}: ${why}` : state)).toSorted();

describe('a reminder', () => {
  test('is posted at its moment, once, and is due again the next working day', async () => {
    const world = await createWorld();
    await world.save({ reminderId: 'R1' });
    await world.run(hour - 1);
    expect(world.slack.accepted).toEqual([]);
    await world.run(5 * minute);
    expect(world.slack.accepted).toHaveLength(1);
    expect(await world.slots()).toMatchObject([
      { key: '2026-11-24T09:00', state: 'due' },
      { key: '2026-11-23T09:00', state: 'sent', ts: '1.0' },
    ]);
    expect(await world.problems()).toEqual([]);
  });

  test('is not posted where there is nothing to say, and says so in its slots', async () => {
    const world = await createWorld();
    await world.save({ reminderId: 'R1', reminder: { ...dailyReminder, kinds: ['long-hiring'] } });
    await world.run(2 * hour);
    expect(await states(world)).toEqual(['due', 'skipped: nothing-to-say']);
  });

  test('tells its owner after the fourth post, once, and is silent then', async () => {
    const world = await createWorld();
    await world.save({ reminderId: 'R1' });
    await world.run(8 * day);
    expect(world.slack.accepted).toHaveLength(4);
    expect(world.told).toMatchObject([{ reminderId: 'R1', news: { kind: 'told-last' } }]);
    expect(await states(world)).toEqual([
      'due',
      'sent',
      'sent',
      'sent',
      'sent',
      'skipped: nothing-to-say',
      'skipped: nothing-to-say',
    ]);
  });
});

describe('an answer that is lost', () => {
  const answers: readonly (readonly [string, NextAnswer])[] = [
    ['and the message with it', { arrives: false, answer: { kind: 'unsure' } }],
    ['though the message arrived', { arrives: true, answer: { kind: 'unsure' } }],
    ['in an error nobody foresaw', { arrives: false, answer: 'throws' }],
    ['in an error nobody foresaw, though the message arrived', { arrives: true, answer: 'throws' }],
  ];

  test.each(answers)('%s is found out about: nothing lost, nothing doubled', async (_, met) => {
    const world = await createWorld();
    for (let index = 0; index < 10; index += 1) await world.save({ reminderId: `R${index}` });
    meetOnce(world, met);
    await world.run(2 * hour);
    expect(world.slack.accepted).toHaveLength(10);
    expect(world.slack.accepted.some(({ isRepeat }) => isRepeat)).toBe(false);
    expect((await states(world)).filter((state) => state === 'sent')).toHaveLength(10);
    expect(await world.problems()).toEqual([]);
  });

  test.each(answers)('%s, in a channel that cannot be read, is posted once more, marked', async (_, met) => {
    const world = await createWorld();
    world.slack.isReadable = false;
    await world.save({ reminderId: 'R1' });
    meetOnce(world, met);
    await world.run(2 * hour);
    expect(world.slack.requests).toHaveLength(2);
    expect(world.slack.accepted.at(-1)?.isRepeat).toBe(true);
    expect(await states(world)).toEqual(['due', 'sent']);
    expect(await world.problems()).toEqual([]);
  });

  test.each([true, false])('twice is never followed by a third post; readable: %s', async (isReadable) => {
    const world = await createWorld();
    world.slack.isReadable = isReadable;
    world.slack.meet = () => ({ arrives: false, answer: { kind: 'unsure' } });
    await world.save({ reminderId: 'R1' });
    await world.run(3 * hour);
    expect(world.slack.requests).toHaveLength(2);
    expect(await states(world)).toEqual(['due', 'failed: no-answer']);
    expect(world.told).toEqual([{ reminderId: 'R1', news: { kind: 'lost', key: '2026-11-23T09:00' } }]);
  });

  test('is waited for, as long as Slack does not say whether the message is there', async () => {
    const world = await createWorld();
    await world.save({ reminderId: 'R1' });
    meetOnce(world, { arrives: true, answer: { kind: 'unsure' } });
    world.slack.meetLookUp = () => ({ kind: 'later', after: 0 });
    await world.run(11 * hour);
    expect(world.slack.requests).toHaveLength(1);
    world.slack.meetLookUp = () => undefined;
    await world.run(10 * minute);
    expect(await states(world)).toEqual(['due', 'sent']);
    expect(world.slack.requests).toHaveLength(1);
  });
});

describe('a post that was surely not taken', () => {
  test('is tried again when Slack says, and not counted', async () => {
    const world = await createWorld();
    await world.save({ reminderId: 'R1' });
    world.slack.meet = (slot) =>
      slot.fence < 4 ? { arrives: false, answer: { kind: 'again', after: 30_000 } } : undefined;
    await world.run(2 * hour);
    expect(world.slack.accepted).toMatchObject([{ isRepeat: false }]);
    expect(world.slack.requests).toHaveLength(4);
    expect(await world.problems()).toEqual([]);
  });

  test.each([Number.NEGATIVE_INFINITY, 0, Number.NaN, Number.POSITIVE_INFINITY])(
    'is neither hurried nor put off by a wait of %s',
    async (after) => {
      const world = await createWorld();
      await world.save({ reminderId: 'R1' });
      meetOnce(world, { arrives: false, answer: { kind: 'again', after } });
      await world.run(hour + 16 * minute);
      expect(world.slack.accepted).toHaveLength(1);
    },
  );

  test('is given up at the end of its window, and its slot says that it was late', async () => {
    const world = await createWorld();
    await world.save({ reminderId: 'R1' });
    world.slack.meet = () => ({ arrives: false, answer: { kind: 'again', after: 60_000 } });
    await world.run(4 * hour);
    expect(world.slack.requests.length).toBeGreaterThan(100);
    expect(await states(world)).toEqual(['due', 'skipped: late']);
  });
});

describe('a final error', () => {
  const codes: readonly (readonly [string, PauseReason])[] = [
    ['is_archived', 'archived'],
    ['channel_not_found', 'unreachable'],
    ['not_in_channel', 'unreachable'],
    ['token_revoked', 'not-installed'],
    ['account_inactive', 'not-installed'],
    ['invalid_auth', 'not-installed'],
    ['missing_scope', 'refused'],
    ['restricted_action', 'refused'],
    ['restricted_action_read_only_channel', 'refused'],
    ['msg_too_long', 'refused'],
    ['invalid_blocks', 'refused'],
    ['no_text', 'refused'],
    ['metadata_too_large', 'refused'],
  ];

  test.each(codes)(
    '%s pauses its reminders, tells each owner once, and lets all others run',
    async (why, pause) => {
      const world = await createWorld();
      for (let index = 0; index < 100; index += 1)
        await world.save({ reminderId: `R${index}`, workspaceId: `T${index % 10}` });
      const final: PostAnswer = { kind: 'final', why, pause };
      world.slack.meet = ({ reminderId }) =>
        Number(reminderId.slice(1)) % 2 === 0 ? { arrives: false, answer: final } : undefined;
      await world.run(hour + 20 * minute);
      expect(world.slack.accepted).toHaveLength(50);
      expect(world.slack.requests).toHaveLength(100);
      expect(world.told).toHaveLength(50);
      for (const { news } of world.told) expect(news).toEqual({ kind: 'paused', pause, why });
      expect(new Set(world.told.map(({ reminderId }) => reminderId)).size).toBe(50);
      const list = await world.store.reminders.list('T0');
      expect(list.map((saved) => [saved.paused, saved.nextAt])).toEqual(Array(10).fill([pause, undefined]));
      expect((await world.store.reminders.list('T1')).map(({ paused }) => paused)).toEqual(
        Array(10).fill(undefined),
      );
      expect(await world.problems()).toEqual([]);
    },
  );
});
