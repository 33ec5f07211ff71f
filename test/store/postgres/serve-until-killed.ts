// A bot that Slack reaches by HTTP, until it is killed; it prints its address. Its arguments: the database, Slack's address, the
// bot's token.
import { writeSync } from 'node:fs';
import { startServer } from '../../../src/http/server.ts';
import { createHolidays } from '../../../src/scheduler/holidays.ts';
import { startBoltApp } from '../../../src/slack/bolt-app.ts';
import { createStore } from '../../../src/store/create-store.ts';
import { signingSecret } from '../../support/http-app.ts';
import { silentLog } from '../../support/silent-log.ts';

const [databaseUrl = '', slackApiUrl = '', botToken = ''] = process.argv.slice(2);
const log = silentLog;
const app = await startBoltApp({
  access: { kind: 'http', botToken, signingSecret },
  slackApiUrl,
  store: await createStore(databaseUrl, log),
  log,
  now: Temporal.Now.instant,
  holidays: createHolidays(),
  pace: { find: 0, list: 0, sweep: 3_600_000, unfinished: { look: 300, lease: 1500 } },
});
const server = await startServer({ host: '127.0.0.1', port: 0, routes: app.routes, log });
writeSync(1, `${server.url}\n`);
