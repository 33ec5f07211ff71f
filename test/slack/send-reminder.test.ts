import { WebClient } from '@slack/web-api';
import { expect, test } from 'vitest';
import { NotInstalled } from '../../src/slack/connection/as-bot.ts';
import { createPeople } from '../../src/slack/connection/people.ts';
import { watchAnswers } from '../../src/slack/connection/watch-answers.ts';
import { noInstalls } from '../../src/slack/installing/installs.ts';
import { createReferences } from '../../src/slack/payloads/reference.ts';
import { createReminderSender } from '../../src/slack/send-reminder.ts';
import { createStore } from '../../src/store/create-store.ts';
import { aDigest, aReminder } from '../support/reminders.ts';
import { silentLog } from '../support/silent-log.ts';

/** A sender in a workspace whose bot is found like this; it is never to ask Slack for anything. */
async function senderWhere(asBot: () => Promise<never>) {
  const store = await createStore('sqlite::memory:', silentLog, () => 1000);
  await store.reminders.save(aReminder());
  const [slot = expect.unreachable()] = await store.reminders.claimDue(60_000, 1);
  const calls = { client: new WebClient(undefined, { slackApiUrl: 'http://127.0.0.1:9/' }), asBot };
  const sender = createReminderSender({
    posting: calls,
    reading: calls,
    watch: watchAnswers(() => {}),
    deps: {
      store,
      references: createReferences(Buffer.alloc(32)),
      people: createPeople(calls, Temporal.Now.instant),
      now: Temporal.Now.instant,
      log: silentLog,
      tell: async () => true,
      probe: async () => 'posted',
      installs: noInstalls,
    },
  });
  return { slot, sender };
}

test('a reminder of a workspace that has no bot any more is surely not posted, and pauses', async () => {
  const { slot, sender } = await senderWhere(() => Promise.reject(new NotInstalled()));
  const post = (await sender.prepare(slot))(aDigest, 'C1');
  expect(await post()).toEqual({ kind: 'final', why: 'not_installed', pause: 'not-installed' });
});

test('a reminder whose token cannot be had now fails before it counts as being posted', async () => {
  const { slot, sender } = await senderWhere(() => Promise.reject(new Error('the network is down')));
  await expect(sender.prepare(slot)).rejects.toThrow('the network is down');
});
