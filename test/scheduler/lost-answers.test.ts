import { expect, test } from 'vitest';
import type { Failure } from '../../src/local-slack/rig/faults.ts';
import { startSampleSlack } from '../support/sample-app.ts';
import { checkSlots } from './check-slots.ts';
import { acceptedOf, localSlackSender } from './local-slack-sender.ts';
import { createWorld, hour } from './test-world.ts';

const slotsOfEach = 100;
const arrived = { isPerformed: true } as const;

/** Ten ways in which nobody can tell whether a message arrived; in some it did, in others it did not. */
const faults: readonly (readonly [string, Failure])[] = [
  ['a lost answer', { kind: 'lost' }],
  ['a reset', { kind: 'reset' }],
  ['half an answer', { kind: 'cut' }],
  ['an answer that breaks off', { kind: 'broken-off' }],
  ['an odd body after the post', { kind: 'body', body: '<html>hello</html>', ...arrived }],
  ['an odd body instead of the post', { kind: 'body', body: '' }],
  ['a server error after the post', { kind: 'status', status: 504, ...arrived }],
  ['a redirect', { kind: 'status', status: 302, location: 'https://status.example/' }],
  ['an internal error after the post', { kind: 'error', code: 'internal_error', ...arrived }],
  ['an unheard-of code', { kind: 'error', code: 'moon_in_the_way' }],
];

test.each(faults)(
  `C01 %s, ${slotsOfEach} times, loses no reminder and doubles none`,
  { timeout: 60_000 },
  async (_, fault) => {
    const world = await createWorld();
    const slack = await startSampleSlack({ now: () => world.clock.wall });
    const { apiUrl, botToken: token } = slack;
    const now = () => world.clock.wall;
    Object.assign(
      world.deps,
      await localSlackSender({ store: world.store, apiUrl, token, now, isReadable: true }),
    );
    for (let index = 0; index < slotsOfEach; index += 1)
      await world.save({ workspaceId: `T${index}`, reminderId: `R${index}`, channelId: 'C0AITEAM' });
    slack.control.failNext('chat.postMessage', fault, slotsOfEach);
    await world.run(hour + 1000);
    expect((await world.slots()).filter(({ state }) => state === 'unsure')).toHaveLength(slotsOfEach);
    await world.run(hour);
    const accepted = acceptedOf(slack.control.accepted());
    expect(accepted).toHaveLength(slotsOfEach);
    const slots = await world.slots();
    expect(slots.filter(({ state }) => state === 'sent')).toHaveLength(slotsOfEach);
    expect(checkSlots(slots, accepted, { isReadable: true, now: world.clock.wall })).toEqual([]);
  },
);
