import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createStore } from '../../../src/store/create-store.ts';
import { checkSlots } from '../../scheduler/check-slots.ts';
import { acceptedOf } from '../../scheduler/local-slack-sender.ts';
import { teamWithGaps } from '../../scheduler/test-world.ts';
import { aReminder } from '../../support/reminders.ts';
import { startSampleSlack } from '../../support/sample-app.ts';
import { randomFrom, seedOfRun } from '../../support/seeded-random.ts';
import { silentLog } from '../../support/silent-log.ts';
import { startChild } from '../child-process.ts';
import { firstSave } from '../temporary-database.ts';
import { createTestDatabase } from './database.ts';

const database = createTestDatabase();
/** `R15_ROUNDS=100` for all that are asked for once a night. */
const rounds = Number(process.env.R15_ROUNDS ?? 3);
const ofRound = 40;
/** A minute's lease takes two seconds. */
const speed = 30;
/** Real milliseconds for which an instance is stopped: longer than a lease. */
const stopped = 2600;
const seed = seedOfRun();

test(`R15 of two instances, one is stopped while it posts, for longer than its lease, ${rounds} times: nothing is lost or doubled (seed ${seed})`, {
  timeout: 60_000 + rounds * 15_000,
}, async () => {
  const random = randomFrom(seed);
  const begun = Date.now();
  const then = Temporal.Instant.from('2026-11-23T09:00:00Z').epochMilliseconds;
  const now = () => Math.floor(then + (Date.now() - begun) * speed);
  const slack = await startSampleSlack({ now });
  await (await database.openEmpty()).close();
  const store = await createStore(database.url(), silentLog, now);
  const posted = () => acceptedOf(slack.control.accepted());
  let held = 0;
  let posting = 0;
  for (let round = 0; round < rounds; round += 1) {
    const before = posted().length;
    for (let index = 0; index < ofRound; index += 1) {
      const workspaceId = `T${round}-${index}`;
      await store.saveTeam({ ...firstSave, workspaceId, team: teamWithGaps });
      const next = { key: '2026-11-23T09:00', dueAt: now() };
      await store.reminders.save(aReminder({ workspaceId, channelId: 'C0AITEAM', next }));
    }
    const args = [database.url(), slack.apiUrl, slack.botToken, `${speed}`, `${begun}`, `${then}`];
    const victim = startChild('postgres/post-in-fast-time.ts', ...args);
    await victim.firstLine;
    const enough = before + 1 + Math.floor(random() * (ofRound / 2));
    for (let tries = 0; tries < 5000 && posted().length < enough; tries += 1) await wait(1);
    victim.signal('SIGSTOP');
    const states = await database.query(`select state from slots where state in ('claimed', 'posting')`);
    held += states.length;
    posting += states.filter(({ state }) => state === 'posting').length;
    const other = startChild('postgres/post-in-fast-time.ts', ...args);
    await other.firstLine;
    await wait(stopped);
    victim.signal('SIGCONT');
    await expect
      .poll(async () => (await database.query(`select 1 from slots where state = 'sent'`)).length, {
        timeout: 20_000,
        interval: 50,
      })
      .toBe((round + 1) * ofRound);
    await victim.kill();
    await other.kill();
  }
  const slots = [];
  for (let round = 0; round < rounds; round += 1)
    for (let index = 0; index < ofRound; index += 1)
      slots.push(...(await store.reminders.listSlots(`T${round}-${index}`, 'R1', 10)));
  await store.close();
  expect(checkSlots(slots, posted(), { isReadable: true, now: now() }), `seed ${seed}`).toEqual([]);
  expect(posted()).toHaveLength(rounds * ofRound);
  process.stdout.write(
    `R15: ${held} slots were held by a stopped instance, ${posting} of them being posted\n`,
  );
  expect(held, 'nothing was held by a stopped instance: the test shows nothing').toBeGreaterThan(0);
});
