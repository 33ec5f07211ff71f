import { App, HTTPReceiver, type Installation, type InstallationQuery } from '@slack/bolt';
import { expect, onTestFinished, test } from 'vitest';
import { consent } from '../support/consent.ts';
import { httpManifest, signingSecret } from '../support/http-app.ts';
import { quiet, startSampleSlack } from '../support/sample-app.ts';
import { twoWorkspaces } from '../support/two-workspaces.ts';

const scopes = ['commands', 'chat:write'];

/** An unmodified Bolt app that is installed by OAuth and keeps its installations in memory. */
const startBolt = async () => {
  let origin = '';
  const slack = await startSampleSlack({
    manifest: httpManifest,
    workspaces: twoWorkspaces,
    installed: 'nowhere',
    delivery: { kind: 'http', signingSecret },
    redirectUrls: () => [`${origin}/slack/oauth_redirect`],
  });
  const kept = new Map<string, Installation>();
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: ['/commands', '/interactions', '/options', '/events'],
    clientId: slack.clientId,
    clientSecret: slack.clientSecret,
    stateSecret: 'a secret for states',
    scopes,
    logger: quiet,
    installationStore: {
      storeInstallation: async (installation) => {
        kept.set(installation.team?.id ?? '', installation as Installation);
      },
      fetchInstallation: async ({ teamId }: InstallationQuery<boolean>) => {
        const found = kept.get(teamId ?? '');
        if (found === undefined) throw new Error(`nothing is installed in ${teamId}`);
        return found;
      },
    },
    installerOptions: {
      authorizationUrl: slack.authorizeUrl,
      clientOptions: { slackApiUrl: slack.apiUrl },
    },
  });
  const app = new App({ receiver, clientOptions: { slackApiUrl: slack.apiUrl }, logger: quiet });
  app.command('/plain', async ({ ack, client, command }) => {
    await ack();
    await client.chat.postMessage({ channel: command.user_id, text: `hello from ${command.team_id}` });
  });
  const server = await app.start(0);
  onTestFinished(() => app.stop().then(() => undefined));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  slack.control.deliverTo(origin);
  return { slack, origin, kept };
};

/** Goes the way of a browser: the app's page, the consent page, and back with the cookie. */
const install = async (origin: string, place: string, as: string): Promise<Response> => {
  const page = await fetch(`${origin}/slack/install`);
  const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
  const link = /href="(http[^"]+)"/.exec(await page.text())?.[1] ?? '';
  const answer = await consent(link.replaceAll('&amp;', '&'), { place, as });
  return fetch(answer.headers.get('location') ?? '', { headers: { cookie }, redirect: 'manual' });
};

test('an unmodified Bolt app is installed in two workspaces, and answers in each with its token', async () => {
  const { slack, origin, kept } = await startBolt();
  expect((await install(origin, 'T0LOCAL', 'T0LOCAL U0ANN')).status).toBe(200);
  expect((await install(origin, 'T0SOUTHWIND', 'T0SOUTHWIND U0SOUTHWINDANN')).status).toBe(200);
  expect([...kept.keys()]).toEqual(['T0LOCAL', 'T0SOUTHWIND']);
  expect(kept.get('T0SOUTHWIND')?.bot).toMatchObject({ userId: 'U0SOUTHWINDBOT', scopes });
  for (const { teamId } of slack.workspaces) {
    const ann = slack.at(teamId).person('ann');
    await ann.types('#ai-team', '/plain');
    await ann.sees(`hello from ${teamId}`);
  }
});
