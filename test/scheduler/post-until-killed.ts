// A process that posts the reminders of a database to a local Slack, until it is killed. Its arguments: the database, Slack's
// address, the bot's token, by how many milliseconds its clock is ahead, and whether channels can be read.
import { writeSync } from 'node:fs';
import { reminderRules } from '../../src/scheduler/rules.ts';
import { startScheduler } from '../../src/scheduler/scheduler.ts';
import { createStore } from '../../src/store/create-store.ts';
import { silentLog } from '../support/silent-log.ts';
import { localSlackSender } from './local-slack-sender.ts';

const [path, apiUrl = '', token = '', ahead, readable] = process.argv.slice(2);
const now = () => Date.now() + Number(ahead);
const store = await createStore(`sqlite:${path}`, silentLog, now);
const isReadable = readable === 'readable';
const sender = await localSlackSender({ store, apiUrl, token, now, isReadable });
writeSync(1, 'started\n');
startScheduler(
  {
    ...reminderRules({ find: () => undefined }),
    ...sender,
    reminders: store.reminders,
    log: silentLog,
    now,
    monotonic: () => performance.now(),
    random: Math.random,
  },
  'the same',
);
