// Our way in over HTTP, in front of a listener that acknowledges and does nothing else. Arguments: the signing secret, the database's
// address if what comes is to be stored first.
import './report-cpu.ts';
import { App } from '@slack/bolt';
import { createLog } from '../../src/log.ts';
import { createWorkInProgress } from '../../src/slack/answering/work-in-progress.ts';
import { createHttpConnection } from '../../src/slack/connection/http-connection.ts';
import { slackLogger } from '../../src/slack/connection/slack-logger.ts';
import { createIntake } from '../../src/slack/intake/intake.ts';
import { createStore } from '../../src/store/create-store.ts';
import { serve } from './serve.ts';

const [signingSecret = '', databaseUrl] = process.argv.slice(2);
const log = createLog('error');
const store = await createStore(databaseUrl ?? 'sqlite::memory:', log);
const app = new App({
  receiver: { init: () => {}, start: async () => {}, stop: async () => {} },
  authorize: async () => ({}),
  ignoreSelf: false,
  logger: slackLogger(log),
  convoStore: false,
  deferInitialization: true,
});
app.command('/aiteam', ({ ack }) => ack());
await app.init();
const intake = createIntake({
  inbox: store.inbox,
  process: (event) => app.processEvent(event),
  isReadOnly: () => databaseUrl === undefined,
  tellNotStored: async () => {},
  inProgress: createWorkInProgress(),
  now: Date.now,
  log,
});
const connection = createHttpConnection(signingSecret, { log });
await connection.start(intake.receive);
await serve(connection.routes);
