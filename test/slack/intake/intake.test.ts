import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { ArrivalInHand } from '../../../src/slack/intake/arrival-in-hand.ts';
import type { Arrival, InboxStore } from '../../../src/store/inbox-store.ts';
import { aClick, aCommand, anEvent, anInbox, aSubmission, startIntake } from './an-intake.ts';

describe('what Slack brings', () => {
  test.each([
    ['an event', anEvent('Ev0001')],
    ['a command', aCommand('open mlops')],
    ['a click', aClick('1')],
    ['a submission', aSubmission('1')],
  ])('%s is stored before Slack hears anything', async (_, payload) => {
    const inbox = await anInbox();
    const order: string[] = [];
    const take: InboxStore['take'] = async (...given) => {
      const taken = await inbox.take(...given);
      order.push('stored');
      return taken;
    };
    const { receive, processed } = await startIntake({
      inbox: { ...inbox, take },
      process: async ({ ack }) => ack(),
    });
    await receive({
      payload,
      text: JSON.stringify(payload),
      acknowledge: () => void order.push('acknowledged'),
      refuse: () => {},
    });
    expect(order.slice(0, 2)).toEqual(['stored', 'acknowledged']);
    expect(processed).toEqual([payload]);
  });

  test('once more is done once, and heard each time', async () => {
    const { bring, processed } = await startIntake();
    for (const payload of [anEvent('Ev0001'), aCommand('open mlops'), aClick('1'), aSubmission('1')]) {
      for (let time = 0; time < 4; time += 1) expect(await bring(payload)).toContain('heard');
    }
    expect(processed).toHaveLength(4);
  });

  test('four times at the same moment is done once, and heard each time', async () => {
    const { bring, processed } = await startIntake();
    const heard = await Promise.all(Array.from({ length: 4 }, () => bring(anEvent('Ev0001'))));
    expect(heard.map(([first]) => first)).toEqual(['heard', 'heard', 'heard', 'heard']);
    expect(processed).toHaveLength(1);
  });

  test('that does the same again with another trigger is something else', async () => {
    const { bring, processed } = await startIntake();
    await bring(aCommand('open mlops', '1'));
    await bring(aCommand('open mlops', '2'));
    expect(processed).toHaveLength(2);
  });

  test('together is stored together: a burst costs a few commits', async () => {
    const inbox = await anInbox();
    const sizes: number[] = [];
    const take: InboxStore['take'] = async (arrivals, moment) => {
      sizes.push(arrivals.length);
      await wait(20);
      return inbox.take(arrivals, moment);
    };
    const { bring, processed } = await startIntake({ inbox: { ...inbox, take } });
    await Promise.all(Array.from({ length: 250 }, (_, index) => bring(anEvent(`Ev000${index}`))));
    expect(processed).toHaveLength(250);
    expect(sizes).toEqual([100, 100, 50]);
  });

  test.each([
    null,
    undefined,
    7,
    'text',
    [],
    {},
    { event: null },
    { event: {} },
    { type: 'app_rate_limited' },
  ])('that does not fit is heard and left out: %j', async (payload) => {
    const { bring, processed } = await startIntake();
    expect(await bring(payload)).toEqual(['heard']);
    expect(processed).toEqual([]);
  });

  test('that nobody listens for is heard, without being stored', async () => {
    const inbox = await anInbox();
    const take = vi.fn(inbox.take);
    const { bring } = await startIntake({ inbox: { ...inbox, take } });
    expect(await bring({ type: 'view_closed', view: {} })).toEqual(['heard']);
    expect(take).not.toHaveBeenCalled();
  });

  test('that writes nothing is not stored, and done once all the same', async () => {
    const inbox = await anInbox();
    const take = vi.fn(inbox.take);
    const isReadOnly = (typed: string) => typed === 'status';
    const { bring, processed } = await startIntake({ inbox: { ...inbox, take }, isReadOnly });
    for (let time = 0; time < 3; time += 1) await bring(aCommand('status'));
    expect(processed).toHaveLength(1);
    expect(take).not.toHaveBeenCalled();
  });

  test('is heard within two and a half seconds, though its listener says nothing', async () => {
    const { receive } = await startIntake({ process: () => wait(2600) });
    const begun = performance.now();
    const heard: number[] = [];
    await receive({
      payload: aClick('1'),
      text: '1',
      acknowledge: () => void heard.push(performance.now() - begun),
      refuse: () => {},
    });
    expect(heard[0]).toBeLessThan(2500);
  });
});

describe('where nothing can be stored', () => {
  async function startBroken() {
    const inbox = await anInbox();
    return startIntake({
      inbox: {
        ...inbox,
        take: async () => {
          throw new Error('the disk is full');
        },
      },
    });
  }

  test('events are refused, so that Slack brings them again', async () => {
    const { bring, processed } = await startBroken();
    expect(await bring(anEvent('Ev0001'))).toEqual(['refused']);
    expect(processed).toEqual([]);
  });

  test('people are told', async () => {
    const { bring, told, processed } = await startBroken();
    for (const payload of [aCommand('open mlops'), aClick('1'), aSubmission('1')])
      expect(await bring(payload)).toEqual(['not stored']);
    expect(told).toEqual(['command', 'action', 'submission']);
    expect(processed).toEqual([]);
  });
});

describe('where storing takes longer than Slack waits', () => {
  async function startSlow() {
    const inbox = await anInbox();
    const take = async (...given: Parameters<InboxStore['take']>) => {
      await wait(2600);
      return inbox.take(...given);
    };
    return { inbox, ...(await startIntake({ inbox: { ...inbox, take } })) };
  }

  test('an event is refused in time, done when it is stored, and known when Slack brings it again', async () => {
    const { bring, processed } = await startSlow();
    const begun = performance.now();
    const first = bring(anEvent('Ev0001'));
    await wait(2200);
    const again = bring(anEvent('Ev0001'));
    expect(await first).toEqual(['refused']);
    expect(performance.now() - begun).toBeGreaterThan(2500);
    await again;
    expect(processed).toHaveLength(1);
  });

  test('a person is told in time that it was not done, and it is not done', async () => {
    const { bring, told, processed, inbox } = await startSlow();
    expect(await bring(aCommand('open mlops'))).toEqual(['not stored']);
    expect([told, processed]).toEqual([['command'], []]);
    await wait(300);
    expect(await inbox.claimUnfinished({ now: Date.now() + 1e7, until: Date.now() + 2e7 }, 10)).toEqual([]);
  });
});

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
