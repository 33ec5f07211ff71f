import { expect, test } from 'vitest';
import { lookAtUnreachable } from '../../src/scheduler/look-at-unreachable.ts';
import { createTurns } from '../../src/scheduler/turns.ts';
import { finalCodes } from '../support/final-codes.ts';
import { dailyReminder } from '../support/reminders.ts';
import { startSampleSlack } from '../support/sample-app.ts';
import { randomFrom, seedOfRun } from '../support/seeded-random.ts';
import { acceptedOf, localSlackSender } from './local-slack-sender.ts';
import { createWorld, day, hour, minute } from './test-world.ts';

const seed = seedOfRun();
const ofEach = 100;
/** As many are taken in between. */
const taken = 25;

test.each(finalCodes)(
  `C03 %s, ${ofEach} times among posts that are taken, pauses those alone, tells once, and they resume (seed ${seed})`,
  { timeout: 60_000 },
  async (code, pause) => {
    const random = randomFrom(seed);
    const world = await createWorld({ seed });
    const slack = await startSampleSlack({ now: () => world.slack.now });
    const { apiUrl, botToken: token } = slack;
    const { tellOwner } = world.deps;
    const sender = await localSlackSender({
      store: world.store,
      apiUrl,
      token,
      now: () => world.clock.wall,
      isReadable: true,
    });
    const all = Array.from({ length: ofEach + taken }, (_, index) => `R${index}`);
    const refused = new Set(
      all
        .map((reminderId) => ({ reminderId, order: random() }))
        .toSorted((one, other) => one.order - other.order)
        .slice(0, ofEach)
        .map(({ reminderId }) => reminderId),
    );
    const inTurn = createTurns();
    Object.assign(world.deps, sender, {
      tellOwner,
      prepare: (async (slot) => {
        const word = await sender.prepare(slot);
        return (...digest) => {
          const post = word(...digest);
          // One after another, so that the refusal meets the post that it is meant for.
          return () =>
            inTurn(() => {
              if (refused.has(slot.reminderId)) slack.control.failNext('chat.postMessage', code);
              return post();
            });
        };
      }) satisfies typeof sender.prepare,
    });
    const reminder = { ...dailyReminder, ownerId: slack.person('ann').id };
    for (const reminderId of all)
      await world.save({ workspaceId: `T${reminderId}`, reminderId, channelId: 'C0AITEAM', reminder });
    const pausedNow = async () => {
      const lists = await Promise.all(all.map((reminderId) => world.store.reminders.list(`T${reminderId}`)));
      return new Map(lists.flat().map(({ reminderId, paused }) => [reminderId, paused]));
    };

    await world.run(hour + minute);
    expect(acceptedOf(slack.control.accepted()), 'the others are posted').toHaveLength(taken);
    for (const [reminderId, paused] of await pausedNow())
      expect(paused, reminderId).toBe(refused.has(reminderId) ? pause : undefined);
    expect(new Set(world.told.map(({ reminderId }) => reminderId))).toEqual(refused);
    expect(world.told).toHaveLength(ofEach);
    for (const { news } of world.told) expect(news).toEqual({ kind: 'paused', pause, why: code });

    refused.clear();
    world.told.length = 0;
    world.advance(day - 2 * hour);
    expect(await lookAtUnreachable(world.deps, () => false)).toBe(ofEach);
    expect(await lookAtUnreachable(world.deps, () => false), 'once a day').toBe(0);
    for (const reminderId of all)
      expect(await world.store.reminders.list(`T${reminderId}`)).toMatchObject([
        { paused: undefined, nextAt: expect.any(Number) },
      ]);
    expect(world.told.map(({ news }) => news.kind)).toEqual(Array(ofEach).fill('resumed'));
  },
);
