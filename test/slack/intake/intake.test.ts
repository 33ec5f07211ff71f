import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import type { InboxStore } from '../../../src/store/inbox-store.ts';
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
