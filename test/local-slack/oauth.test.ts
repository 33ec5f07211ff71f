import { describe, expect, test, vi } from 'vitest';
import { wordsFor } from '../../src/local-slack/oauth/scope-words.ts';
import type { LocalSlackOptions } from '../../src/local-slack/server.ts';
import { authorizeAddress, type Choice, codeOf, consent } from '../support/consent.ts';
import type { TestSlack } from '../support/local-slack.ts';
import {
  connectSampleApp,
  manifestWith,
  outcomeOf,
  startSampleSlack,
  webClient,
} from '../support/sample-app.ts';
import { oneOrganisation, twoWorkspaces } from '../support/two-workspaces.ts';

const redirect = 'https://bot.example.com/slack/oauth_redirect';

const manifest = (settings: object = {}) => {
  const sample = manifestWith({ events: ['app_uninstalled', 'tokens_revoked'] });
  return {
    ...sample,
    oauth_config: {
      scopes: { ...sample.oauth_config.scopes, bot_optional: ['usergroups:read', 'files:write'] },
      redirect_urls: [redirect],
    },
    settings: { ...sample.settings, org_deploy_enabled: true, ...settings },
  };
};

const begin = (options: Partial<LocalSlackOptions> = {}) =>
  startSampleSlack({ manifest: manifest(), installed: 'nowhere', ...options });

const access = (slack: TestSlack, given: object) =>
  webClient(slack, '').oauth.v2.access({
    client_id: slack.clientId,
    client_secret: slack.clientSecret,
    ...given,
  });

const installed = async (slack: TestSlack, choice: Choice = {}, query = {}) =>
  access(slack, { code: codeOf(await consent(authorizeAddress(slack, query), choice)) });

describe('the consent page', () => {
  test('says who asks for what, and where', async () => {
    const slack = await begin({ workspaces: oneOrganisation });
    const scope = 'commands,chat:write,usergroups:read';
    const response = await fetch(authorizeAddress(slack, { scope, team: 'T0SOUTHWIND' }));
    const html = await response.text();
    expect(response.status).toBe(200);
    for (const words of [
      'Sample is requesting',
      'Northwind Robotics',
      'All of Northwind Group',
      'Ann Becker',
    ])
      expect(html).toContain(words);
    expect(html).toContain('value="T0SOUTHWIND" checked');
    expect(html).toContain('name="optional" value="usergroups:read" checked');
    expect(html).not.toContain('name="optional" value="commands"');
  });

  test('says in words what each scope lets the app do', async () => {
    const { bot } = manifest().oauth_config.scopes;
    expect(bot.filter((scope) => wordsFor(scope) === '')).toEqual([]);
    const slack = await begin({ workspaces: oneOrganisation });
    const html = await (await fetch(authorizeAddress(slack, { scope: 'commands' }))).text();
    expect(html).toContain('Add slash commands and shortcuts <code>commands</code>');
  });

  test('leads back with a code and the state, or with a refusal', async () => {
    const slack = await begin();
    const allowed = await consent(authorizeAddress(slack, { redirect_uri: redirect }));
    expect(allowed.status).toBe(302);
    const back = new URL(allowed.headers.get('location') ?? '');
    expect([back.origin + back.pathname, back.searchParams.get('state')]).toEqual([redirect, 's1']);
    expect(back.searchParams.get('code')).toMatch(/./);
    const cancelled = await consent(authorizeAddress(slack), { answer: 'cancel' });
    expect(cancelled.headers.get('location')).toBe(`${redirect}?error=access_denied&state=s1`);
  });

  test.each<[string, object, string]>([
    ['an unknown app', { client_id: '1.2' }, 'invalid_client_id'],
    ['an address that is not registered', { redirect_uri: 'https://evil.example/' }, 'bad_redirect_uri'],
    ['an address that begins alike', { redirect_uri: `${redirect}s` }, 'bad_redirect_uri'],
    ['no scopes', { scope: '' }, 'no_scopes'],
    ['a scope that the manifest lacks', { scope: 'admin' }, 'invalid_scope'],
  ])('is not shown to %s', async (_, query, error) => {
    const slack = await begin();
    const response = await fetch(authorizeAddress(slack, { ...query }));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(`<code>${error}</code>`);
  });

  test.each<[string, Choice, string]>([
    ['somebody of another workspace', { as: 'T0SOUTHWIND U0ZOE' }, 'You are not a member there'],
    ['nobody', { as: '' }, 'You are not a member there'],
    ['no place', { place: 'T0NONE' }, 'Choose where'],
    ['a member, for the organisation', { place: 'E0GROUP' }, 'Only administrators'],
  ])('does not take an answer of %s', async (_, choice, words) => {
    const slack = await begin({ workspaces: oneOrganisation });
    const response = await consent(authorizeAddress(slack), choice);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(words);
  });
});

describe('oauth.v2.access', () => {
  test('gives a token that works, with what was granted and no more', async () => {
    const slack = await begin();
    expect(slack.botToken).toBe('');
    await expect(slack.person('ann').types('#ai-team', '/plain')).rejects.toThrow('not a valid command');
    const scope = 'commands,chat:write,usergroups:read,files:write';
    const answer = await installed(slack, { optional: ['files:write'] }, { scope });
    expect(answer).toMatchObject({
      token_type: 'bot',
      scope: 'commands,chat:write,files:write',
      bot_user_id: 'U0BOT',
      app_id: 'A0LOCAL',
      team: { id: 'T0LOCAL', name: 'Northwind Robotics' },
      enterprise: null,
      is_enterprise_install: false,
      authed_user: { id: 'U0ANN' },
    });
    expect(answer).not.toHaveProperty('refresh_token');
    const client = webClient(slack, answer.access_token);
    const test = await client.auth.test();
    expect(test).toMatchObject({ team_id: 'T0LOCAL', bot_id: 'B0LOCAL' });
    expect(test.response_metadata?.scopes).toEqual(['commands', 'chat:write', 'files:write']);
    expect(await outcomeOf(client.usergroups.list())).toBe('missing_scope');
    expect(await outcomeOf(client.chat.postMessage({ channel: 'U0ANN', text: 'hello' }))).toBe('ok');
    expect(JSON.stringify(slack.control.calls())).not.toContain(answer.access_token);
  });

  test('adds up scopes when the app is installed again', async () => {
    const slack = await begin();
    await installed(slack, {}, { scope: 'commands,chat:write' });
    const again = await installed(slack, {}, { scope: 'commands,users:read' });
    expect(again.scope).toBe('commands,chat:write,users:read');
  });

  test.each<[string, (slack: TestSlack, code: string) => object, string]>([
    ['an unknown client', (_, code) => ({ code, client_id: '1.2' }), 'invalid_client_id'],
    ['a wrong secret', (_, code) => ({ code, client_secret: 'x' }), 'bad_client_secret'],
    ['a code that was made up', () => ({ code: '1.2.made-up' }), 'invalid_code'],
    ['no code', () => ({}), 'invalid_code'],
    [
      'another address than before',
      (_, code) => ({ code, redirect_uri: `${redirect}/x` }),
      'bad_redirect_uri',
    ],
    ['an unknown kind of grant', (_, code) => ({ code, grant_type: 'password' }), 'invalid_grant_type'],
    [
      'a code of eleven minutes ago',
      (slack, code) => {
        slack.control.advance(11 * 60_000);
        return { code };
      },
      'invalid_code',
    ],
  ])('refuses %s', async (_, given, error) => {
    const slack = await begin();
    const code = codeOf(await consent(authorizeAddress(slack)));
    expect(await outcomeOf(access(slack, given(slack, code)))).toBe(error);
  });

  test('takes a code once', async () => {
    const slack = await begin();
    const code = codeOf(await consent(authorizeAddress(slack)));
    expect(await outcomeOf(access(slack, { code }))).toBe('ok');
    expect(await outcomeOf(access(slack, { code }))).toBe('invalid_code');
  });

  test('takes the app’s name and secret from the header, too', async () => {
    const slack = await begin();
    const code = codeOf(await consent(authorizeAddress(slack)));
    const authorization = `Basic ${btoa(`${slack.clientId}:${slack.clientSecret}`)}`;
    const response = await fetch(`${slack.apiUrl}oauth.v2.access`, {
      method: 'POST',
      headers: { authorization },
      body: new URLSearchParams({ code }),
    });
    expect(await response.json()).toMatchObject({ ok: true, token_type: 'bot' });
  });

  test('gives each workspace a token of its own', async () => {
    const slack = await begin({ workspaces: twoWorkspaces });
    const north = await installed(slack);
    const south = await installed(slack, { place: 'T0SOUTHWIND', as: 'T0SOUTHWIND U0SOUTHWINDZOE' });
    expect([north.team?.id, south.team?.id]).toEqual(['T0LOCAL', 'T0SOUTHWIND']);
    expect(north.access_token).not.toBe(south.access_token);
    const call = webClient(slack, south.access_token).chat.postMessage({ channel: 'U0ANN', text: 'hi' });
    expect(await outcomeOf(call)).toBe('channel_not_found');
  });

  test('gives an organisation one token, with no workspace until one is let in', async () => {
    const slack = await begin({ workspaces: oneOrganisation });
    const answer = await installed(slack, { place: 'E0GROUP', as: 'T0LOCAL U0FRANK' });
    expect(answer).toMatchObject({
      team: null,
      enterprise: { id: 'E0GROUP', name: 'Northwind Group' },
      is_enterprise_install: true,
    });
    const post = () =>
      outcomeOf(webClient(slack, answer.access_token).chat.postMessage({ channel: 'U0ZOE', text: 'hi' }));
    expect(await post()).not.toBe('ok');
    expect(slack.at('T0SOUTHWIND').control.change({ kind: 'grant-app-access' })).toEqual({ ok: true });
    expect(await post()).toBe('ok');
  });
});

describe('tokens that rotate', () => {
  const rotating = () => begin({ manifest: manifest({ token_rotation_enabled: true }) });
  const refresh = (slack: TestSlack, refresh_token: string | undefined) =>
    access(slack, { grant_type: 'refresh_token', refresh_token });

  test('live twelve hours, and are renewed once with each refresh token', async () => {
    const slack = await rotating();
    const first = await installed(slack);
    expect(first).toMatchObject({ expires_in: 43_200, refresh_token: expect.stringMatching(/^xoxe-1-/) });
    expect(first.access_token).toMatch(/^xoxe\.xoxb-/);
    const second = await refresh(slack, first.refresh_token);
    expect(second).toMatchObject({ token_type: 'bot', scope: 'commands,chat:write', expires_in: 43_200 });
    expect(await outcomeOf(refresh(slack, first.refresh_token))).toBe('invalid_refresh_token');
    const { expires_in } = await webClient(slack, second.access_token).auth.test();
    expect(expires_in).toBeGreaterThan(43_100);
    expect(expires_in).toBeLessThanOrEqual(43_200);
    slack.control.advance(43_200_000);
    expect(await outcomeOf(webClient(slack, second.access_token).auth.test())).toBe('token_expired');
  });

  test('are two at most; the oldest makes way', async () => {
    const slack = await rotating();
    const first = await installed(slack);
    const second = await refresh(slack, first.refresh_token);
    const outcome = () => outcomeOf(webClient(slack, first.access_token).auth.test());
    expect(await outcome()).toBe('ok');
    await refresh(slack, second.refresh_token);
    expect(await outcome()).toBe('token_revoked');
  });

  test('are revoked one by one, and the app stays', async () => {
    const slack = await rotating();
    const { access_token, refresh_token } = await installed(slack);
    await webClient(slack, access_token).auth.revoke();
    expect(await outcomeOf(webClient(slack, access_token).auth.test())).toBe('token_revoked');
    const next = await refresh(slack, refresh_token);
    expect(await outcomeOf(webClient(slack, next.access_token).auth.test())).toBe('ok');
  });
});

describe('an app leaves', () => {
  const leave = async (turn: object, leaving: (slack: TestSlack) => unknown) => {
    const slack = await startSampleSlack({ manifest: manifest() });
    const app = await connectSampleApp(slack);
    slack.control.turn({ uninstallEvents: { first: 'tokens_revoked', times: 1, lateMs: 0, ...turn } });
    await leaving(slack);
    const types = () => app.received.map(({ body }) => body.event.type);
    return { slack, types };
  };

  test.each<[string, (slack: TestSlack) => Promise<unknown>]>([
    ['by auth.revoke', (slack) => webClient(slack).auth.revoke()],
    [
      'by apps.uninstall',
      (slack) =>
        webClient(slack).apps.uninstall({ client_id: slack.clientId, client_secret: slack.clientSecret }),
    ],
  ])('%s, and is told with two events', async (_, leaving) => {
    const { slack, types } = await leave({}, leaving);
    await vi.waitUntil(() => types().length === 2);
    expect(types()).toEqual(['tokens_revoked', 'app_uninstalled']);
    expect(await outcomeOf(webClient(slack).auth.test())).toMatch(/token_revoked|account_inactive/);
    expect(slack.person('ann').snapshot().commands).toEqual([]);
  });

  test('with the events in the other order, doubled and late', async () => {
    const turn = { first: 'app_uninstalled', times: 2, lateMs: 60_000 };
    const { slack, types } = await leave(turn, ({ control }) => control.uninstall());
    expect(types()).toEqual([]);
    const again = await installed(slack);
    slack.control.advance(60_000);
    await vi.waitUntil(() => types().length === 4);
    expect(types()).toEqual(['app_uninstalled', 'app_uninstalled', 'tokens_revoked', 'tokens_revoked']);
    expect(await outcomeOf(webClient(slack, again.access_token).auth.test())).toBe('ok');
  });

  test('not by auth.revoke with test, nor by apps.uninstall of another app', async () => {
    const { slack } = await leave({}, async (one) => {
      expect(await webClient(one).auth.revoke({ test: true })).toMatchObject({ revoked: false });
      const call = webClient(one).apps.uninstall({ client_id: '1.2', client_secret: one.clientSecret });
      expect(await outcomeOf(call)).toBe('invalid_client_id');
    });
    expect(await outcomeOf(webClient(slack).auth.test())).toBe('ok');
  });
});
