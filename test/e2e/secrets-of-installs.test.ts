import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyNamed } from '../store/key-rings.ts';
import { startInstallableProgram } from '../support/an-installable-program.ts';
import { bytesIn, findIn, typed } from '../support/canaries.ts';
import { InstallBrowser, north, south } from '../support/installing.ts';
import type { TestSlack } from '../support/local-slack.ts';
import { untilSettled } from '../support/patience.ts';
import { temporaryFolder } from '../support/program-process.ts';
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
