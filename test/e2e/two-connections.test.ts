import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { startTestProgram, type TestProgram } from '../support/a-program.ts';

/** The numbers of the connections that Slack has greeted, oldest first. */
function greeted({ slack }: Pick<TestProgram, 'slack'>): readonly number[] {
  return slack.control
    .frames()
    .filter(({ message }) => message.type === 'hello')
    .map(({ connection }) => connection);
}

async function startWithTwo(wrap = (store: Store) => store): Promise<TestProgram> {
  const program = await startTestProgram({ apart: 50, wrap });
  await expect.poll(() => greeted(program)).toHaveLength(2);
  return program;
}

test('while Slack asks five times to reconnect, no moment is without a connection, and of twenty events a second none is lost or done twice', {
  timeout: 60_000,
}, async () => {
  let handled = 0;
  const program = await startWithTwo((store) => ({
    ...store,
    openTeam: (place) => {
      handled += 1;
      return store.openTeam(place);
    },
  }));
  const { slack } = program;
  const ann = program.person('ann');
  let unconnected = 0;
  slack.control.onChange(() => {
    if (!slack.control.snapshot('ann').isAppConnected) unconnected += 1;
  });
  let events = 0;
  const happening = setInterval(() => {
    events += 1;
    void ann.opensHome();
  }, 50);
  for (const [index, reason] of [
    'warning',
    'refresh_requested',
    'warning',
    'link_disabled',
    'warning',
  ].entries()) {
    const connections = greeted(program);
    slack.control.disconnect(reason, connections.at(-2));
    if (index === 4) break;
    await expect.poll(() => greeted(program).length, { timeout: 10_000 }).toBe(connections.length + 1);
  }
  await wait(500);
  clearInterval(happening);
  await expect.poll(() => handled).toBe(events);
  await wait(300);
  expect(handled).toBe(events);
  expect(events).toBeGreaterThan(300);
  expect(unconnected).toBe(0);
  expect(program.complaints).toEqual([]);
});

test('one connection carries everything while the other is gone', async () => {
  const program = await startWithTwo();
  program.slack.control.disconnect('warning', greeted(program)[0]);
  for (let time = 0; time < 4; time += 1) {
    await program.person('ann').types('#ai-team', '/aiteam');
    expect(program.slack.control.snapshot('ann').isAppConnected).toBe(true);
  }
  expect(
    program
      .person('ann')
      .messages('#ai-team')
      .filter(({ text }) => text.includes('Whom to hire next')),
  ).toHaveLength(4);
});

test('what came over a connection just before Slack asks to reconnect is acknowledged over it', async () => {
  const program = await startWithTwo();
  const ann = program.person('ann');
  const typed = ann.types('#ai-team', '/aiteam next-hire');
  program.slack.control.disconnect('warning');
  await typed;
  await ann.sees('Step 1 of 3');
});
