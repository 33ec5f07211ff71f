// Our bot with a typical team saved in each workspace. Arguments: the Web API's address, the bot's token, the app's token or, for
// HTTP, the signing secret; the database's address, the workspaces.
import './report-cpu.ts';
import { createLog } from '../../src/log.ts';
import { createHolidays } from '../../src/scheduler/holidays.ts';
import { startBoltApp } from '../../src/slack/bolt-app.ts';
import { createStore } from '../../src/store/create-store.ts';
import { typicalTeam } from '../typical-team.ts';
import { serve } from './serve.ts';

const [slackApiUrl = '', botToken = '', appTokenOrSecret = '', databaseUrl = '', ...workspaces] =
  process.argv.slice(2);
const now = Temporal.Now.instant;
const log = createLog('error');
const store = await createStore(databaseUrl, log);
for (const workspaceId of workspaces) {
  const at = now().toString();
  await store.saveTeam({
    workspaceId,
    teamId: 'main',
    // No two alike: what is alike is parsed once.
    team: { ...typicalTeam, ownMilestones: [{ id: 'm1', name: workspaceId, date: '2027-06-01' }] },
    expectedVersion: 0,
    by: 'U0ASKER',
    at,
  });
}
const isSocketMode = appTokenOrSecret.startsWith('xapp-');
const app = await startBoltApp({
  slackApiUrl,
  access: isSocketMode
    ? { kind: 'socket', botToken, appToken: appTokenOrSecret }
    : { kind: 'http', botToken, signingSecret: appTokenOrSecret },
  store,
  log,
  now,
  holidays: createHolidays(),
});
if (!isSocketMode) await serve(app.routes);
