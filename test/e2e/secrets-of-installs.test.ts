import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keyNamed } from '../store/key-rings.ts';
import { httpManifest, startInstallableProgram } from '../support/an-installable-program.ts';
import { bytesIn, findIn, typed } from '../support/canaries.ts';
import { findFreePort } from '../support/free-port.ts';
import { InstallBrowser, north, south } from '../support/installing.ts';
import { startTestSlack, type TestSlack } from '../support/local-slack.ts';
import { untilSettled } from '../support/patience.ts';
import { startProcess, temporaryFolder } from '../support/program-process.ts';
import { asksForTheNextHire } from '../support/questionnaire.ts';

/** What Slack gave for the codes and refresh tokens that it was shown, and these themselves. */
const exchangedIn = ({ control }: TestSlack): readonly string[] =>
  control
    .calls()
    .filter(({ method }) => method === 'oauth.v2.access')
    .flatMap(({ arguments: given, answer }) => [
      given.code,
      given.refresh_token,
      answer.access_token,
      answer.refresh_token,
    ])
    .filter((value) => typeof value === 'string');

/** Installs it once with every answer of Slack spoilt, then well; gives what only the browser may know. */
async function installsWithTrouble(slack: TestSlack, url: string, choice: typeof north) {
  const browser = new InstallBrowser(url);
  const kept: string[] = [];
  const spoilt = `{"ok":true,"access_token":"xoxb-spoilt","text":"${typed}"`;
  for (const failure of [
    { kind: 'body', body: spoilt, isPerformed: true },
    'cut',
    'lost',
    'invalid_code',
    undefined,
  ] as const) {
    if (failure) slack.control.failNext('oauth.v2.access', failure === 'cut' ? { kind: 'cut' } : failure);
    const address = await browser.begins('?with=files:write');
    const back = await browser.consents(address, choice);
    const { status } = await browser.loads(back);
    expect(status === 200).toBe(failure === undefined);
    for (const name of ['state', 'code']) kept.push(new URL(back).searchParams.get(name) ?? '');
    kept.push(browser.cookie.split('=')[1] ?? '');
  }
  return kept;
}

test('an app that many installed leaves nothing in its log or database by which to act for them, and no words of people in the log', async () => {
  const folder = temporaryFolder();
  const program = await startInstallableProgram({
    databaseUrl: `sqlite:${join(folder, 'aiteam.db')}`,
    rotatesTokens: true,
  });
  const { slack, url } = program;
  const kept = [
    ...(await installsWithTrouble(slack, url, north)),
    ...(await installsWithTrouble(slack, url, south)),
  ];
  const ann = slack.person('ann');
  await asksForTheNextHire(ann, { people: [{ role: 'ML Engineer', person: '@ana' }] });
  for (const words of [typed, `role ${typed}`, `set-aside mlops ${typed} does it`]) {
    await ann.types('#ai-team', `/aiteam ${words}`);
    await ann.sees();
  }
  for (const failure of ['cut', 'lost', undefined] as const) {
    program.later({ hours: 11, minutes: 30 });
    if (failure) slack.control.failNext('oauth.v2.access', failure === 'cut' ? { kind: 'cut' } : failure);
    await ann.types('#ai-team', '/aiteam status');
    await ann.types('#ai-team', '/aiteam next-hire');
    await untilSettled(slack.control);
  }
  for (const what of ['wrong-signature', 'changed-body'] as const) {
    slack.control.forgeNext({ what });
    await ann.types('#ai-team', `/aiteam ${typed}`);
  }
  slack.control.uninstall();
  await untilSettled(slack.control);

  const responses = slack.control
    .requests()
    .flatMap(({ body }) => new URLSearchParams(body).get('response_url')?.split('/').at(-1) ?? []);
  const { clientSecret, signingSecret } = slack;
  const exchanged = exchangedIn(slack);
  expect([exchanged.length > 8, responses.length > 3, kept.every((value) => value.length > 8)]).toEqual([
    true,
    true,
    true,
  ]);
  const secrets = [
    ...kept,
    ...exchanged,
    ...responses,
    clientSecret,
    signingSecret,
    keyNamed('one'),
    'xoxb-spoilt',
  ];
  const lines = program.lines.join('');
  expect(program.complaints().length).toBeGreaterThan(4);
  expect(findIn(lines, [...secrets, typed, 'Ann Becker', 'Northwind'])).toEqual([]);
  const database = bytesIn(folder);
  expect(findIn(database, ['T0SOUTHWIND'])).toEqual(['T0SOUTHWIND']);
  const sealed = [...kept, ...exchanged, clientSecret, signingSecret, keyNamed('one')];
  expect(findIn(database, sealed)).toEqual([]);
}, 60_000);

test('the whole program with everything logged prints nothing of it either', async () => {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const slack = await startTestSlack({
    manifest: httpManifest,
    installed: 'nowhere',
    delivery: { kind: 'http', baseUrl: `${url}/` },
    redirectUrls: () => [`${url}/slack/oauth_redirect`],
  });
  onTestFinished(() => slack.stop());
  const { clientId, clientSecret, signingSecret } = slack;
  const folder = temporaryFolder();
  const program = startProcess(
    {
      SLACK_CLIENT_ID: clientId,
      SLACK_CLIENT_SECRET: clientSecret,
      SLACK_SIGNING_SECRET: signingSecret,
      ENCRYPTION_KEY: keyNamed('one'),
      PUBLIC_URL: url,
      SLACK_API_URL: slack.apiUrl,
      DATABASE_URL: 'sqlite:aiteam.db',
      PORT: String(port),
      LOG_LEVEL: 'trace',
    },
    { folder },
  );
  await program.prints(/connected to Slack/);
  const kept = await installsWithTrouble(slack, url, north);
  const ann = slack.person('ann');
  await asksForTheNextHire(ann, { people: [{ role: 'ML Engineer', person: '@ana' }] });
  slack.control.failNext('*', 'lost', 3);
  await ann.types('#ai-team', `/aiteam set-aside mlops ${typed} does it`);
  await ann.sees();
  program.kill('SIGTERM');
  expect((await program.exited).code).toBe(0);

  const secrets = [
    ...kept,
    ...exchangedIn(slack),
    clientSecret,
    signingSecret,
    keyNamed('one'),
    'xoxb-spoilt',
  ];
  expect(findIn(program.printed(), ['T0LOCAL'])).toEqual(['T0LOCAL']);
  expect(findIn(program.printed(), [...secrets, typed, 'Ann Becker', 'Northwind'])).toEqual([]);
  expect(findIn(bytesIn(folder), secrets)).toEqual([]);
}, 60_000);
