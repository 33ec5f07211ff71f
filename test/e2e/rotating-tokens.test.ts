import { expect, test } from 'vitest';
import { type InstallableProgram, startInstallableProgram } from '../support/an-installable-program.ts';
import { install, north } from '../support/installing.ts';
import { untilSettled } from '../support/patience.ts';

/** The bot in one workspace, with a token that ends after twelve hours. */
async function startRotating(): Promise<InstallableProgram & { readonly renewals: () => number }> {
  const program = await startInstallableProgram({ rotatesTokens: true });
  await install(program.url, north);
  await program.slack.person('ann').sees('Thank you for adding me');
  const renewals = () =>
    program.slack.control
      .calls()
      .filter(({ method, arguments: given }) => method === 'oauth.v2.access' && given.grant_type).length;
  return { ...program, renewals };
}

/** Uses up the refresh token behind the bot’s back, as an answer of Slack that was lost does. */
async function spend({ slack, installations }: InstallableProgram): Promise<void> {
  const { token } = (await installations.find('T0LOCAL')) ?? expect.unreachable();
  const answer = await fetch(`${slack.apiUrl}oauth.v2.access`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: slack.clientId,
      client_secret: slack.clientSecret,
      grant_type: 'refresh_token',
      refresh_token: token.rotation?.refreshToken ?? '',
    }),
  });
  expect(await answer.json()).toMatchObject({ ok: true });
}

test('a token that has ended is renewed once, however many ask at once', async () => {
  const { slack, installations, later, renewals, complaints } = await startRotating();
  const before = (await installations.find('T0LOCAL'))?.token.accessToken;
  later({ hours: 13 });
  await Promise.all(
    ['ann', 'ben', 'chloe', 'dev'].map((name) => slack.person(name).types('#ai-team', '/aiteam status')),
  );
  await slack.person('dev').sees('Nothing is saved for this workspace yet');
  await untilSettled(slack.control);
  expect(renewals()).toBe(1);
  expect((await installations.find('T0LOCAL'))?.token.accessToken).not.toBe(before);
  expect(complaints()).toEqual([]);
});

test('a token that ends soon is used on while it is renewed', async () => {
  const { slack, later, renewals } = await startRotating();
  later({ hours: 11 });
  await slack.person('ben').types('#ai-team', '/aiteam status');
  await slack.person('ben').sees('Nothing is saved for this workspace yet');
  await expect.poll(renewals).toBe(1);
  await slack.person('ben').types('#ai-team', '/aiteam status');
  await untilSettled(slack.control);
  expect(renewals()).toBe(1);
});

test('where Slack does not renew it, whoever installed the app is told once, and everybody who asks', async () => {
  const program = await startRotating();
  const { slack, url, installations, later } = program;
  const ann = slack.person('ann');
  await spend(program);
  later({ hours: 11 });
  await ann.types('#ai-team', '/aiteam status');
  await expect.poll(() => installations.find('T0LOCAL')).toBeUndefined();
  await expect
    .poll(() => ann.messages('@aiteam').map(({ text }) => text))
    .toEqual([
      expect.stringContaining('Thank you for adding me'),
      expect.stringContaining(
        `Please <${url}slack/install|install me again>: all that is saved is still there`,
      ),
    ]);
  // What Slack said of people is believed for five minutes.
  later({ minutes: 6 });
  await slack.person('ben').types('#ai-team', '/aiteam status');
  await slack.person('ben').sees(`install me again: ${url}slack/install`);
  await install(url, north);
  await slack.person('ben').types('#ai-team', '/aiteam status');
  await slack.person('ben').sees('Nothing is saved for this workspace yet');
});
