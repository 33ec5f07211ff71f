import { expect, onTestFinished, test } from 'vitest';
import { readManifest } from '../../src/manifest.ts';
import { httpManifest } from '../support/an-installable-program.ts';
import { findFreePort } from '../support/free-port.ts';
import { install, north, south } from '../support/installing.ts';
import { startTestSlack, type TestSlack } from '../support/local-slack.ts';
import { startProcess, temporaryFolder } from '../support/program-process.ts';
import { twoWorkspaces } from '../support/two-workspaces.ts';

function settingsFor({ apiUrl, signingSecret }: TestSlack, port: number) {
  return {
    SLACK_API_URL: apiUrl,
    SLACK_SIGNING_SECRET: signingSecret,
    DATABASE_URL: 'sqlite:aiteam.db',
    PORT: String(port),
  };
}

const aKey = (byte: number) => Buffer.alloc(32, byte).toString('base64');

test('the program serves one workspace over HTTP with its bot token and signing secret', async () => {
  const port = await findFreePort();
  const slack = await startTestSlack({
    manifest: readManifest(),
    delivery: { kind: 'http', baseUrl: `http://127.0.0.1:${port}/` },
  });
  onTestFinished(() => slack.stop());
  const program = startProcess({ ...settingsFor(slack, port), SLACK_BOT_TOKEN: slack.botToken });
  await program.prints(/connected to Slack/);
  const ann = slack.person('ann');
  await ann.types('#ai-team', '/aiteam status');
  await ann.sees('Nothing is saved for this workspace yet');
  program.kill('SIGTERM');
  expect(await program.exited).toMatchObject({ code: 0 });
});

test('the program is installed by two workspaces, knows them after a restart, and starts with no other key', {
  timeout: 60_000,
}, async () => {
  const port = await findFreePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const slack = await startTestSlack({
    manifest: httpManifest,
    workspaces: twoWorkspaces,
    installed: 'nowhere',
    delivery: { kind: 'http', baseUrl: `${publicUrl}/` },
    redirectUrls: () => [`${publicUrl}/slack/oauth_redirect`],
  });
  onTestFinished(() => slack.stop());
  const folder = temporaryFolder();
  const settings = {
    ...settingsFor(slack, port),
    SLACK_CLIENT_ID: slack.clientId,
    SLACK_CLIENT_SECRET: slack.clientSecret,
    PUBLIC_URL: publicUrl,
  };
  const start = (key: string) => startProcess({ ...settings, ENCRYPTION_KEY: key }, { folder });

  const first = start(aKey(1));
  await first.prints(/\/slack\/install/);
  await install(`${publicUrl}/`, north);
  await install(`${publicUrl}/`, south);
  first.kill('SIGTERM');
  await first.exited;

  const wrong = start(aKey(2));
  expect(await wrong.exited).toMatchObject({ code: 1 });
  expect(wrong.errors()).toContain('ENCRYPTION_KEY');

  const second = start(`${aKey(3)},${aKey(1)}`);
  await second.prints(/connected to Slack/);
  for (const { teamId } of slack.workspaces) {
    const ann = slack.at(teamId).person('ann');
    await ann.types('#ai-team', '/aiteam status');
    await ann.sees('Nothing is saved for this workspace yet');
  }
  second.kill('SIGTERM');
  await second.exited;
  for (const secret of [aKey(1), aKey(3), slack.clientSecret, slack.signingSecret])
    expect(first.printed() + wrong.printed() + second.printed()).not.toContain(secret);
});
