import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { ArrivalInHand } from '../../../src/slack/intake/arrival-in-hand.ts';
import type { Arrival, InboxStore } from '../../../src/store/inbox-store.ts';
import { aClick, aCommand, anEvent, anInbox, aSubmission, startIntake } from './an-intake.ts';

describe('what is done', () => {
  const claimLater = (inbox: InboxStore) =>
    inbox.claimUnfinished({ now: Date.now() + 1e7, until: Date.now() + 2e7 }, 100);

  test('is noted as done, a little later, in few commits', async () => {
    const inbox = await anInbox();
    const finish = vi.fn(inbox.finish);
    const { bring } = await startIntake({ inbox: { ...inbox, finish } });
    await Promise.all(Array.from({ length: 50 }, (_, index) => bring(anEvent(`Ev000${index}`))));
    await expect.poll(() => finish.mock.calls.flatMap(([keys]) => keys)).toHaveLength(50);
    expect(finish.mock.calls.length).toBeLessThan(5);
    expect(await claimLater(inbox)).toEqual([]);
  });

  test('is not noted before what it left in the background is done', async () => {
    const inbox = await anInbox();
    const background = Promise.withResolvers<void>();
    const { receive } = await startIntake({
      inbox,
      process: async ({ customProperties = {} }) =>
        ArrivalInHand.in(customProperties)?.holdFor(background.promise),
    });
    const payload = anEvent('Ev0001');
    void receive({ payload, text: '', acknowledge: () => {}, refuse: () => {} });
    await wait(300);
    expect(await claimLater(inbox)).toHaveLength(1);
    background.resolve();
    await wait(300);
    expect(await claimLater(inbox)).toEqual([]);
  });

  test('is noted at a stop at the latest, and nothing is taken from then on', async () => {
    const inbox = await anInbox();
    const { bring, close, stop } = await startIntake({ inbox });
    await bring(anEvent('Ev0001'));
    close();
    await stop();
    expect(await claimLater(inbox)).toEqual([]);
    expect(await bring(anEvent('Ev0002'))).toEqual(['refused']);
  });

  test('and could not be noted is noted later, and not done again meanwhile', async () => {
    const inbox = await anInbox();
    let isBroken = true;
    const finish: InboxStore['finish'] = async (keys) => {
      if (isBroken) throw new Error('busy');
      return inbox.finish(keys);
    };
    let now = Date.now();
    const { bring, processed } = await startIntake({
      inbox: { ...inbox, finish },
      now: () => now,
      pace: 50,
    });
    await bring(anEvent('Ev0001'));
    now += 1e6;
    await wait(400);
    expect(processed).toHaveLength(1);
    isBroken = false;
    await expect.poll(() => claimLater(inbox)).toEqual([]);
  });
});

describe('what is unfinished', () => {
  async function leave(...bodies: readonly object[]): Promise<InboxStore> {
    const inbox = await anInbox();
    const arrivals: Arrival[] = bodies.map((body, index) => ({
      key: `key-${index}`,
      body: JSON.stringify(body),
    }));
    await inbox.take(arrivals, { now: Date.now(), until: Date.now() });
    return inbox;
  }

  test('from an earlier process is done at the start, and then finished', async () => {
    const payloads = [anEvent('Ev0001'), aCommand('open mlops'), aClick('1'), aSubmission('1')];
    const inbox = await leave(...payloads);
    const { processed } = await startIntake({ inbox, now: () => Date.now() + 100 });
    await expect.poll(() => processed).toHaveLength(4);
    expect(processed).toEqual(expect.arrayContaining(payloads));
    await wait(200);
    const later = { now: Date.now() + 1e7, until: Date.now() + 2e7 };
    expect(await inbox.claimUnfinished(later, 10)).toEqual([]);
  });

  test('and older than a response URL is not done where a person waited; events and forms are', async () => {
    const inbox = await leave(anEvent('Ev0001'), aCommand('open mlops'), aClick('1'), aSubmission('1'));
    const { processed } = await startIntake({ inbox, now: () => Date.now() + 31 * 60_000 });
    await expect.poll(() => processed).toHaveLength(2);
    expect(processed).toEqual([anEvent('Ev0001'), aSubmission('1')]);
  });

  test('and makes no sense any more is finished', async () => {
    const inbox = await anInbox();
    await inbox.take([{ key: 'a', body: '{' }], { now: Date.now(), until: Date.now() });
    const { processed } = await startIntake({ inbox, now: () => Date.now() + 100 });
    await wait(300);
    expect(processed).toEqual([]);
    const later = { now: Date.now() + 1e7, until: Date.now() + 2e7 };
    expect(await inbox.claimUnfinished(later, 10)).toEqual([]);
  });

  test('because it failed is done again when its lease has ended, five times at most', async () => {
    let now = Date.now();
    const { bring, processed } = await startIntake({
      now: () => now,
      pace: 20,
      process: async ({ customProperties = {} }) => ArrivalInHand.in(customProperties)?.fail(),
    });
    await bring(anEvent('Ev0001'));
    for (let time = 0; time < 12; time += 1) {
      await wait(60);
      now += 61_000;
    }
    expect(processed).toHaveLength(5);
  });

  test('is held as long as it takes: no other instance begins it', async () => {
    const inbox = await anInbox();
    let now = Date.now();
    const work = Promise.withResolvers<void>();
    const { bring } = await startIntake({ inbox, now: () => now, pace: 20, process: () => work.promise });
    const done = bring(anEvent('Ev0001'));
    for (let time = 0; time < 5; time += 1) {
      now += 50_000;
      await wait(60);
      expect(await inbox.claimUnfinished({ now, until: now + 1 }, 10)).toEqual([]);
    }
    work.resolve();
    await done;
  });

  test('is forgotten with all keys after two days', async () => {
    const inbox = await anInbox();
    const forget = vi.fn(inbox.forget);
    const moment = Date.parse('2026-11-21T09:00:00Z');
    await startIntake({ inbox: { ...inbox, forget }, now: () => moment });
    await expect.poll(() => forget.mock.calls).toEqual([[Date.parse('2026-11-19T09:00:00Z')]]);
  });
});
