import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createStore } from '../../src/store/create-store.ts';
import { randomFrom, seedOfRun } from '../support/seeded-random.ts';
import { silentLog } from '../support/silent-log.ts';
import { startChild } from './child-process.ts';
import { temporaryDatabase } from './temporary-database.ts';

const rounds = 20;

test(`R02 a process that is killed while it saves reminders loses none that was confirmed, in ${rounds} rounds`, {
  timeout: 120_000,
}, async () => {
  const seed = seedOfRun();
  const random = randomFrom(seed);
  const path = temporaryDatabase();
  let confirmedInAll = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const child = startChild('save-reminders-until-killed.ts', path);
    await child.firstLine;
    await wait(random() * 100);
    await child.kill();
    const lines = child.printed().split('\n').slice(0, -1).map(Number);
    const confirmed = lines.at(-1) ?? 0;
    confirmedInAll += lines.length - 1;
    const where = `seed ${seed}, round ${round}, confirmed ${confirmed}`;
    const store = await createStore(`sqlite:${path}`, silentLog);
    const saved = await store.reminders.find('T1', 'R1');
    const slots = await store.reminders.listSlots('T1', 'R1', 10);
    await store.close();
    const version = saved?.version ?? 0;
    // One more than confirmed: saved, and killed before it could be printed.
    expect([confirmed, confirmed + 1], where).toContain(version);
    if (version === 0) continue;
    expect(saved?.channelId, where).toBe(`C${version}`);
    expect(
      slots.map(({ key, state }) => [key, state]),
      where,
    ).toEqual([[`version ${version}`, 'due']]);
  }
  expect(confirmedInAll).toBeGreaterThan(rounds * 10);
});
