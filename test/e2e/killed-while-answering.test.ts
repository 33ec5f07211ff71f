import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { readManifest } from '../../src/manifest.ts';
import { createStore } from '../../src/store/create-store.ts';
import { newTeam } from '../../src/team/team.ts';
import { signingSecret } from '../support/http-app.ts';
import { startTestSlack } from '../support/local-slack.ts';
import { startProcess, temporaryFolder } from '../support/program-process.ts';
import { silentLog } from '../support/silent-log.ts';

test.each(['HTTP', 'WebSockets'])(
  'a command that was acknowledged over %s, and whose program was killed before it was done, is done after the next start, once',
  { timeout: 40_000 },
  async (way) => {
    const isHttp = way === 'HTTP';
    const slack = await startTestSlack({
      manifest: readManifest(),
      ...(isHttp ? { delivery: { kind: 'http', baseUrl: 'http://127.0.0.1:9', signingSecret } } : {}),
    });
    onTestFinished(() => slack.stop());
    const ann = slack.person('ann');
    const workspaceId = ann.snapshot().team.id;
    const databaseUrl = `sqlite:${temporaryFolder()}/team.db`;
    const at = '2026-11-20T09:00:00Z';
    const team = { workspaceId, teamId: 'main', team: newTeam, expectedVersion: 0, by: ann.id, at };
    const before = await createStore(databaseUrl, silentLog);
    await before.saveTeam({ ...team, owner: ann.id });
    await before.close();

    const start = async () => {
      const program = startProcess({
        SLACK_BOT_TOKEN: slack.botToken,
        ...(isHttp ? { SLACK_SIGNING_SECRET: signingSecret } : { SLACK_APP_TOKEN: slack.appToken }),
        SLACK_API_URL: slack.apiUrl,
        DATABASE_URL: databaseUrl,
        PORT: '0',
      });
      const printed = await program.prints(/connected to Slack/);
      if (isHttp) slack.control.deliverTo(/"url":"([^"]+)"/.exec(printed)?.[1] ?? '');
      return program;
    };
    const first = await start();
    slack.control.failNext('users.info', { kind: 'delay', ms: 20_000 }, Number.POSITIVE_INFINITY);
    await ann.types('#ai-team', '/aiteam open mlops');
    await wait(300);
    first.kill('SIGKILL');
    await first.exited;
    slack.control.clearFaults();

    const second = await start();
    await ann.sees('MLOps Engineer is in hiring from today');
    second.kill('SIGTERM');
    await second.exited;
    const third = await start();
    await wait(500);
    third.kill('SIGTERM');
    await third.exited;
    const after = await createStore(databaseUrl, silentLog);
    const history = await after.findHistory(workspaceId, 'main', 100);
    await after.close();
    expect(history.filter(({ change }) => change.kind === 'role-opened')).toHaveLength(1);
    const told = ann.messages('#ai-team').filter(({ text }) => text.includes('is in hiring from today'));
    expect(told).toHaveLength(1);
  },
);
