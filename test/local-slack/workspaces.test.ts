import { describe, expect, test, vi } from 'vitest';
import type { LocalSlackOptions } from '../../src/local-slack/server.ts';
import {
  connectSampleApp,
  manifestWith,
  outcomeOf,
  startSampleSlack,
  webClient,
} from '../support/sample-app.ts';
import { oneOrganisation, twoWorkspaces } from '../support/two-workspaces.ts';
import { button, modal } from './builders.ts';

const begin = async (options: Partial<LocalSlackOptions>) => {
  const slack = await startSampleSlack(options);
  return { slack, app: await connectSampleApp(slack), south: slack.at('T0SOUTHWIND') };
};

test('there is one workspace unless more are asked for', async () => {
  const slack = await startSampleSlack();
  expect(slack.workspaces.map(({ teamId }) => teamId)).toEqual(['T0LOCAL']);
  expect(slack.person('ann').snapshot().workspaces).toEqual([
    {
      id: 'T0LOCAL',
      name: 'Northwind Robotics',
      organisation: null,
      user: 'U0ANN',
      unread: 0,
      hasApp: true,
    },
  ]);
});

test.each([
  ['none', [], 'needs at least one workspace'],
  ['two of one domain', [...twoWorkspaces, ...twoWorkspaces.slice(1)], 'Two workspaces would be T0SOUTHWIND'],
])('workspaces have to be some, and different: %s', async (_, workspaces, words) => {
  await expect(startSampleSlack({ workspaces })).rejects.toThrow(words);
});

describe('two companies', () => {
  const options = { workspaces: twoWorkspaces };

  test('share the connection of the app, and each payload says whose it is', async () => {
    const { slack, app, south } = await begin(options);
    await slack.person('ann').types('#ai-team', '/plain north');
    await south.person('ann').types('#ai-team', '/plain south');
    expect(app.received.map(({ body }) => [body.team_id, body.user_id, body.channel_id, body.text])).toEqual([
      ['T0LOCAL', 'U0ANN', 'C0AITEAM', 'north'],
      ['T0SOUTHWIND', 'U0SOUTHWINDANN', 'C0SOUTHWINDAITEAM', 'south'],
    ]);
  });

  test('have a token each, which opens nothing of the other', async () => {
    const { slack, south } = await begin(options);
    const client = webClient(slack, south.botToken);
    expect(await client.auth.test()).toMatchObject({ team_id: 'T0SOUTHWIND', user_id: 'U0SOUTHWINDBOT' });
    const { members = [] } = await client.users.list({});
    expect(members.map(({ name }) => name)).toEqual(['ann', 'zoe', 'sample', 'slackbot']);
    for (const call of [
      client.chat.postMessage({ channel: 'C0AITEAM', text: 'hi' }),
      client.chat.postMessage({ channel: 'U0ANN', text: 'hi' }),
      client.conversations.info({ channel: 'C0AITEAM' }),
    ])
      expect(await outcomeOf(call)).toBe('channel_not_found');
    expect(await outcomeOf(client.users.info({ user: 'U0BEN' }))).toBe('user_not_found');
  });

  test('have triggers, views and response URLs of their own', async () => {
    const { slack, app, south } = await begin(options);
    await slack.person('ann').types('#ai-team', '/plain');
    const { trigger_id, response_url } = app.received[0]?.body ?? {};
    const other = webClient(slack, south.botToken);
    expect(await outcomeOf(other.views.open({ trigger_id, view: modal() }))).toBe('invalid_trigger_id');
    const { view } = await app.client.views.open({ trigger_id, view: modal() });
    const update = other.views.update({ view_id: view?.id ?? '', view: modal() });
    expect(await outcomeOf(update)).toBe('not_found');
    await fetch(response_url, { method: 'POST', body: JSON.stringify({ text: 'for the north' }) });
    expect(slack.person('ann').messages('#ai-team').at(-1)?.text).toBe('for the north');
    expect(south.person('ann').messages('#ai-team')).toEqual([]);
  });

  test('lose the app one at a time', async () => {
    const manifest = manifestWith({ events: ['app_uninstalled', 'tokens_revoked'] });
    const { slack, app, south } = await begin({ ...options, manifest });
    south.control.uninstall();
    await vi.waitUntil(() => app.received.length === 2);
    expect(app.received.map(({ body }) => [body.team_id, body.event.type])).toEqual([
      ['T0SOUTHWIND', 'tokens_revoked'],
      ['T0SOUTHWIND', 'app_uninstalled'],
    ]);
    expect(await outcomeOf(webClient(slack, south.botToken).auth.test())).toBe('account_inactive');
    expect(await outcomeOf(webClient(slack).auth.test())).toBe('ok');
    await expect(south.person('ann').types('#ai-team', '/plain')).rejects.toThrow('not a valid command');
  });

  test('are told apart by the control and its logs', async () => {
    const { slack, south } = await begin(options);
    const act = { kind: 'say', user: 'U0SOUTHWINDZOE', channel: 'C0SOUTHWINDAITEAM', text: 'hello' };
    const post = (team: string) =>
      fetch(`${slack.url}control/act?team=${team}`, { method: 'POST', body: JSON.stringify(act) });
    expect(await (await post('T0SOUTHWIND')).json()).toEqual({ ok: true });
    expect(await (await post('T0LOCAL')).json()).toMatchObject({ ok: false });
    expect((await post('T0NONE')).status).toBe(404);
    expect(south.person('ann').messages('#ai-team').at(-1)?.text).toBe('hello');
    await webClient(slack, south.botToken).chat.postMessage({ channel: 'C0SOUTHWINDAITEAM', text: 'hi' });
    expect(slack.control.accepted()).toMatchObject([{ teamId: 'T0SOUTHWIND', text: 'hi' }]);
    const snapshot = await fetch(`${slack.url}control/snapshot?team=T0SOUTHWIND`);
    expect(await snapshot.json()).toMatchObject({ team: { name: 'Southwind Foods' } });
  });
});

describe('the workspaces of an organisation', () => {
  const enterprise = { id: 'E0GROUP', name: 'Northwind Group' };

  test('share people, and every payload names the organisation', async () => {
    const { slack, app, south } = await begin({ workspaces: oneOrganisation });
    const ann = south.person('ann');
    expect(ann.id).toBe('U0ANN');
    await ann.types('#ai-team', '/plain');
    await webClient(slack, south.botToken).chat.postMessage({
      channel: 'C0SOUTHWINDAITEAM',
      text: 'press',
      blocks: [{ type: 'actions', elements: [button('Press')] }],
    });
    await ann.clicks('Press');
    await ann.opensHome();
    await vi.waitUntil(() => app.received.length === 4);
    const [command, message, action, event] = app.received.map(({ body }) => body);
    expect(command).toMatchObject({
      enterprise_id: 'E0GROUP',
      enterprise_name: 'Northwind Group',
      is_enterprise_install: 'false',
    });
    expect(action).toMatchObject({
      enterprise,
      is_enterprise_install: false,
      team: { id: 'T0SOUTHWIND', enterprise_id: 'E0GROUP' },
    });
    for (const { team_id, enterprise_id, authorizations } of [message, event]) {
      expect([team_id, enterprise_id]).toEqual(['T0SOUTHWIND', 'E0GROUP']);
      expect(authorizations).toMatchObject([
        { team_id: 'T0SOUTHWIND', enterprise_id: 'E0GROUP', is_enterprise_install: false },
      ]);
    }
    expect(await webClient(slack, south.botToken).auth.test()).toMatchObject({
      team_id: 'T0SOUTHWIND',
      enterprise_id: 'E0GROUP',
      is_enterprise_install: false,
    });
  });

  test('can have one installation, whose payloads say so', async () => {
    const { app, south } = await begin({ workspaces: oneOrganisation, installed: 'organisation' });
    await south.person('ann').types('#ai-team', '/plain');
    await south.person('ann').opensHome();
    await vi.waitUntil(() => app.received.length === 2);
    const [command, event] = app.received.map(({ body }) => body);
    expect([command.team_id, command.is_enterprise_install]).toEqual(['T0SOUTHWIND', 'true']);
    expect(event.authorizations).toMatchObject([
      { team_id: null, enterprise_id: 'E0GROUP', is_enterprise_install: true },
    ]);
    expect(await app.client.auth.test()).toMatchObject({
      team: 'Northwind Group',
      team_id: 'E0GROUP',
      enterprise_id: 'E0GROUP',
      is_enterprise_install: true,
    });
  });

  test('are reached with its one token: by what a call is about, or by team_id', async () => {
    const { app, south } = await begin({ workspaces: oneOrganisation, installed: 'organisation' });
    await app.client.chat.postMessage({ channel: 'C0SOUTHWINDAITEAM', text: 'to the south' });
    expect(south.person('zoe').messages('#ai-team').at(-1)?.text).toBe('to the south');
    await south.person('ann').types('#ai-team', '/plain');
    const { trigger_id } = app.received.at(-1)?.body ?? {};
    await app.client.views.open({ trigger_id, view: modal() });
    expect(south.person('ann').modal()).not.toBeNull();
    const names = async (given: object) =>
      (await app.client.users.list(given)).members?.map(({ name }) => name) ?? [];
    expect(await names({ team_id: 'T0SOUTHWIND' })).toContain('zoe');
    expect(await names({ team_id: 'T0LOCAL' })).not.toContain('zoe');
    expect(await outcomeOf(app.client.users.list({}))).toBe('missing_argument');
  });

  test('let the app in and out one by one, and it is told', async () => {
    const manifest = manifestWith({ events: ['team_access_granted', 'team_access_revoked'] });
    const options = { manifest, workspaces: oneOrganisation, installed: 'organisation' } as const;
    const { app, south } = await begin(options);
    const list = () => outcomeOf(app.client.users.list({ team_id: 'T0SOUTHWIND' }));
    expect(south.control.change({ kind: 'revoke-app-access' })).toEqual({ ok: true });
    expect(await list()).toBe('team_access_not_granted');
    await expect(south.person('ann').types('#ai-team', '/plain')).rejects.toThrow('not a valid command');
    expect(south.control.change({ kind: 'grant-app-access' })).toEqual({ ok: true });
    expect(south.control.change({ kind: 'grant-app-access' })).toMatchObject({ ok: false });
    expect(await list()).toBe('ok');
    await vi.waitUntil(() => app.received.length === 2);
    expect(app.received.map(({ body }) => body.event)).toMatchObject([
      { type: 'team_access_revoked', team_ids: ['T0SOUTHWIND'] },
      { type: 'team_access_granted', team_ids: ['T0SOUTHWIND'] },
    ]);
  });
});
