// A process that posts the reminders of a PostgreSQL database to a local Slack, in a time that goes faster than it does. Its
// arguments: the database, Slack's address, the bot's token, how much faster, and the moment that it was and is then.
import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { createClockCheck } from '../../../src/scheduler/clock-check.ts';
import type { SchedulerDeps } from '../../../src/scheduler/deps.ts';
import { createPacing } from '../../../src/scheduler/pacing.ts';
import { reminderRules } from '../../../src/scheduler/rules.ts';
import { runDueReminders } from '../../../src/scheduler/run-due-reminders.ts';
import { createTurns } from '../../../src/scheduler/turns.ts';
import { createStore } from '../../../src/store/create-store.ts';
import { localSlackSender } from '../../scheduler/local-slack-sender.ts';
import { silentLog } from '../../support/silent-log.ts';

const [url = '', apiUrl = '', token = '', speed, begun, then] = process.argv.slice(2);
const now = () => Math.floor(Number(then) + (Date.now() - Number(begun)) * Number(speed));
const store = await createStore(url, silentLog, now);
const deps: SchedulerDeps = {
  ...reminderRules({ find: () => undefined }),
  ...(await localSlackSender({ store, apiUrl, token, now, isReadable: true })),
  reminders: store.reminders,
  log: silentLog,
  now,
  monotonic: () => performance.now() * Number(speed),
  random: Math.random,
};
const tools = {
  pacing: createPacing(),
  inTurn: createTurns(),
  clock: createClockCheck(deps),
  isStopping: () => false,
};
writeSync(1, 'started\n');
for (;;) {
  await runDueReminders(deps, tools);
  await wait(20);
}
