// Our bot with a typical team saved in each workspace. Arguments: the Web API's address, the tokens, the database's address,
// the workspaces.
import './report-cpu.ts';
import { createLog } from '../../src/log.ts';
import { createHolidays } from '../../src/scheduler/holidays.ts';
import { startBoltApp } from '../../src/slack/bolt-app.ts';
import { createStore } from '../../src/store/create-store.ts';
import { typicalTeam } from '../typical-team.ts';

const [slackApiUrl = '', botToken = '', appToken = '', databaseUrl = '', ...workspaces] =
  process.argv.slice(2);
const now = Temporal.Now.instant;
const log = createLog('error');
const store = await createStore(databaseUrl, log);
for (const workspaceId of workspaces) {
  const at = now().toString();
  await store.saveTeam({
    workspaceId,
    teamId: 'main',
    team: typicalTeam,
    expectedVersion: 0,
    by: 'U0ASKER',
    at,
  });
}
await startBoltApp({
  slackApiUrl,
  access: { kind: 'socket', botToken, appToken },
  store,
  log,
  now,
  holidays: createHolidays(),
});
