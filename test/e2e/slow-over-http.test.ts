import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { startTestProgram } from '../support/a-program.ts';
import { randomFrom, seedOfRun } from '../support/seeded-random.ts';
import {
  aCommandRequest,
  anEventRequest,
  anInteractionRequest,
  post,
  type SignedRequest,
} from '../support/signed-request.ts';

const user = { id: 'U0ANN', team_id: 'T0LOCAL' };
const view = {
  type: 'modal',
  id: 'V1',
  hash: '1',
  callback_id: 'next-hire',
  private_metadata: '',
  state: { values: {} },
  blocks: [{ type: 'input', block_id: 'b' }],
};
const actions = [{ action_id: 'show-raci', block_id: 'b' }];
const kinds: readonly ((trigger: string) => SignedRequest)[] = [
  () => aCommandRequest('status'),
  () => aCommandRequest('open'),
  () => anEventRequest({ type: 'app_home_opened', user: 'U0ANN', tab: 'home' }),
  (trigger_id) => anInteractionRequest({ type: 'view_submission', trigger_id, user, view }),
  (trigger_id) => anInteractionRequest({ type: 'block_actions', trigger_id, user, actions }),
];

test('five hundred requests of every kind are answered in time, however slow the store and Slack are', {
  timeout: 40_000,
}, async () => {
  const seed = seedOfRun();
  const random = randomFrom(seed);
  const slowly = async <Result>(work: () => Promise<Result>) => {
    await wait(random() * 5000);
    return work();
  };
  const slow = (store: Store): Store => ({
    ...store,
    openTeam: (place) => slowly(() => store.openTeam(place)),
    inbox: { ...store.inbox, take: (...given) => slowly(() => store.inbox.take(...given)) },
  });
  const { url, slack } = await startTestProgram({ delivery: 'http', wrap: slow });
  slack.control.failNext('users.info', { kind: 'delay', ms: 3000 }, Number.POSITIVE_INFINITY);
  let longest = 0;
  const statuses = new Set<number>();
  const ask = async (index: number) => {
    const request = kinds[index % kinds.length]?.(`trigger-${index}`);
    if (!request) return;
    const begun = performance.now();
    const { status } = await post(url, request);
    longest = Math.max(longest, performance.now() - begun);
    statuses.add(status);
  };
  // More at once would measure how fast this process is, which both sends and answers them.
  for (let round = 0; round < 5; round += 1)
    await Promise.all(Array.from({ length: 100 }, (_, index) => ask(round * 100 + index)));
  expect(longest, `milliseconds; seed ${seed}`).toBeLessThan(2500);
  expect([...statuses].toSorted()).toEqual([200, 503]);
});
