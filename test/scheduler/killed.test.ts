import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { createStore } from '../../src/store/create-store.ts';
import type { Store } from '../../src/store/store.ts';
import { startChild } from '../store/child-process.ts';
import { temporaryDatabase } from '../store/temporary-database.ts';
import { dailyReminder } from '../support/reminders.ts';
import { startSampleSlack } from '../support/sample-app.ts';
import { randomFrom, seedOfRun } from '../support/seeded-random.ts';
import { silentLog } from '../support/silent-log.ts';
import { checkSlots } from './check-slots.ts';
import { acceptedOf, localSlackSender } from './local-slack-sender.ts';
import { createWorld, hour, minute } from './test-world.ts';

const rounds = 20;
const perRound = 15;
const reminders = rounds * perRound;
/** Leases run out and doubts may be settled from one round to the next. */
const betweenRounds = 80_000;
const atNine = Temporal.Instant.from('2026-11-23T09:00:00Z').epochMilliseconds;

/** Reminders of as many workspaces, a few due in each round. */
async function fill(store: Store): Promise<void> {
  const world = await createWorld({ store });
  for (let index = 0; index < reminders; index += 1) {
    const dueIn = Math.floor((Math.floor(index / perRound) * betweenRounds) / minute);
    const time = `09:${String(dueIn).padStart(2, '0')}`;
    await world.save({
      workspaceId: `T${index}`,
      reminderId: `R${index}`,
      channelId: 'C0AITEAM',
      reminder: { ...dailyReminder, schedule: { ...dailyReminder.schedule, time } },
    });
  }
}

async function untilPosted(isPosted: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1000 && !isPosted(); tries += 1) await wait(3);
}

async function slotsOfAll(store: Store) {
  const all = Array.from({ length: reminders }, (_, index) =>
    store.reminders.listSlots(`T${index}`, `R${index}`, 10),
  );
  return (await Promise.all(all)).flat();
}

describe('R01 a process that is killed while it posts', () => {
  test.each([true, false])(
    `in ${rounds} rounds loses nothing and doubles nothing; channels can be read: %s`,
    { timeout: 240_000 },
    async (isReadable) => {
      const seed = seedOfRun();
      const random = randomFrom(seed);
      let ahead = atNine + 5000 - Date.now();
      const slack = await startSampleSlack({ now: () => Date.now() + ahead });
      const path = temporaryDatabase();
      const first = await createStore(`sqlite:${path}`, silentLog);
      await fill(first);
      await first.close();
      let crashes = 0;
      for (let round = 0; round < rounds; round += 1) {
        const readable = isReadable ? 'readable' : 'not readable';
        const child = startChild(
          '../scheduler/post-until-killed.ts',
          path,
          slack.apiUrl,
          slack.botToken,
          String(ahead),
          readable,
        );
        const before = slack.control.accepted().length;
        await child.firstLine;
        // Every other time in the middle of the posts, else anywhere from the start on.
        if (round % 2 === 0) await untilPosted(() => slack.control.accepted().length > before);
        await wait(random() * (round % 2 === 0 ? 30 : 250));
        await child.kill();
        const database = new Sqlite(path, { readonly: true });
        const where = `seed ${seed}, round ${round}`;
        expect(database.pragma('integrity_check', { simple: true }), where).toBe('ok');
        crashes += Number(
          database.prepare("select count(*) from slots where state = 'posting'").pluck().get(),
        );
        database.close();
        ahead += betweenRounds;
      }

      const world = await createWorld({ url: `sqlite:${path}`, start: Date.now() + ahead });
      const { store } = world;
      const { apiUrl, botToken: token } = slack;
      const now = () => world.clock.wall;
      Object.assign(world.deps, await localSlackSender({ store, apiUrl, token, now, isReadable }));
      const begun = world.clock.wall;
      const startedAhead = ahead;
      // The rest on a clock that does not wait; Slack's goes with it.
      while (world.clock.wall < begun + hour) {
        ahead = startedAhead + world.clock.wall - begun;
        await world.pass();
        world.advance(20_000);
      }
      const slots = await slotsOfAll(store);
      const accepted = acceptedOf(slack.control.accepted());
      const given = slots.filter(({ state, why }) => state === 'failed' && why === 'no-answer');
      const summary = `seed ${seed}: ${accepted.length} posts of ${reminders}, ${crashes} killed while posting, ${accepted.filter(({ isRepeat }) => isRepeat).length} repeats, ${given.length} given up`;
      process.stdout.write(`R01, readable: ${isReadable}, ${summary}\n`);
      expect(checkSlots(slots, accepted, { isReadable, now: world.clock.wall }), summary).toEqual([]);
      const posted = new Set(accepted.map(({ slotId }) => slotId));
      const missed = slots.filter(({ slotId, state }) => !posted.has(slotId) && state !== 'due');
      // Without reading, a slot that was killed twice before its request left cannot be told from one that was posted twice: it is
      // given up, and its owner told. Requests leave one at a time, so that this needs two kills within the same milliseconds.
      expect(
        missed.filter((slot) => isReadable || !given.includes(slot)),
        summary,
      ).toEqual([]);
      expect(missed.length, summary).toBeLessThanOrEqual(isReadable ? 0 : 2);
      expect(posted.size + missed.length, summary).toBe(reminders);
      expect(crashes, 'nothing was killed while posting: the test shows nothing').toBeGreaterThan(0);
    },
  );
});
