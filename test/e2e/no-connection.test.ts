import { describe, expect, test } from 'vitest';
import { readManifest } from '../../src/manifest.ts';
import { startTestProgram } from '../support/a-program.ts';
import { startTestSlack } from '../support/local-slack.ts';
import { startProcess } from '../support/program-process.ts';

const failures = [
  'http-503',
  'http-429',
  'lost',
  'internal_error',
  { kind: 'cut' },
  { kind: 'body', body: '<html>' },
  { kind: 'body', body: '{"ok":true}' },
  { kind: 'reset' },
] as const;

describe('where Slack will not give a connection', () => {
  test('in eight ways, one after another, the program waits and is back within a minute', {
    timeout: 40_000,
  }, async () => {
    await Promise.all(
      failures.map(async (failure) => {
        const { slack } = await startTestProgram();
        slack.control.failNext('apps.connections.open', failure);
        slack.control.dropConnections();
        const isBack = () => slack.control.snapshot('ann').isAppConnected;
        await expect.poll(isBack, { timeout: 10_000 }).toBe(false);
        await expect.poll(isBack, { timeout: 30_000, interval: 200 }).toBe(true);
      }),
    );
  });

  test('because it withdrew the token, the program ends once, and says what to do', async () => {
    const slack = await startTestSlack({ manifest: readManifest() });
    const program = startProcess({
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
      DATABASE_URL: 'sqlite::memory:',
      PORT: '0',
    });
    await program.prints(/connected to Slack/);
    slack.control.failNext('apps.connections.open', 'invalid_auth', Number.POSITIVE_INFINITY);
    slack.control.dropConnections();
    expect(await program.exited).toEqual({ code: 1, signal: null });
    expect(program.errors()).toMatch(/^Slack refuses the tokens \(invalid_auth\)[^\n]*\n$/);
    await slack.stop();
  });
});
