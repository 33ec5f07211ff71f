import { describe, expect, test } from 'vitest';
import { manifestWithout, outcomeOf, startSampleSlack, webClient } from '../support/sample-app.ts';
import { button, modal } from './builders.ts';
import { begin, type Situation } from './situation.ts';

// Wrong calls, each refused as Slack refuses it. Wrong blocks and views are in strictness-of-blocks.test.ts.

describe('a view meets', () => {
  test.each<[string, (situation: Situation) => Promise<unknown>, string]>([
    [
      'invalid_trigger_id where nobody pressed anything',
      async ({ app }) => app.client.views.open({ trigger_id: '1.2.made-up', view: modal() }),
      'invalid_trigger_id',
    ],
    [
      'expired_trigger_id after three seconds',
      async ({ slack, app, trigger }) => {
        const trigger_id = await trigger();
        slack.control.advance(3001);
        return app.client.views.open({ trigger_id, view: modal() });
      },
      'expired_trigger_id',
    ],
    [
      'exchanged_trigger_id at the second use',
      async ({ app, trigger }) => {
        const trigger_id = await trigger();
        await app.client.views.open({ trigger_id, view: modal() });
        return app.client.views.push({ trigger_id, view: modal() });
      },
      'exchanged_trigger_id',
    ],
    [
      'invalid_arguments without a trigger',
      async ({ app }) => app.client.apiCall('views.open', { view: JSON.stringify(modal()) }),
      'invalid_arguments',
    ],
    [
      'push_limit_reached at the fourth in a stack',
      async ({ app, trigger, opened }) => {
        await opened();
        const view = modal({ blocks: [{ type: 'actions', elements: [button('More')] }] });
        for (let count = 0; count < 2; count += 1)
          await app.client.views.push({ trigger_id: await trigger(), view });
        return app.client.views.push({ trigger_id: await trigger(), view });
      },
      'push_limit_reached',
    ],
    [
      'not_found once its person has closed it',
      async ({ slack, app, opened }) => {
        const { view_id } = await opened();
        await slack.person('ann').closes();
        return app.client.views.update({ view_id, view: modal() });
      },
      'not_found',
    ],
    [
      'hash_conflict where it has changed since',
      async ({ app, opened }) => {
        const before = await opened();
        await app.client.views.update({ ...before, view: modal() });
        return app.client.views.update({ ...before, view: modal() });
      },
      'hash_conflict',
    ],
    [
      'invalid_arguments where a modal is to become a Home',
      async ({ app, opened }) =>
        app.client.views.update({ view_id: (await opened()).view_id, view: { type: 'home', blocks: [] } }),
      'invalid_arguments',
    ],
    [
      'user_not_found on the Home of nobody',
      async ({ app }) =>
        app.client.views.publish({ user_id: 'U0NOBODY', view: { type: 'home', blocks: [] } }),
      'user_not_found',
    ],
  ])('%s', async (_, call, error) => {
    expect(await outcomeOf(call(await begin()))).toBe(error);
  });
});

describe('a message meets', () => {
  test.each<[string, (situation: Situation) => Promise<unknown>, string]>([
    ['no_text where it says nothing', ({ post }) => post({ text: '' }), 'no_text'],
    ['not_in_channel without membership', ({ post }) => post({ channel: 'C0GENERAL' }), 'not_in_channel'],
    [
      'channel_not_found in a private channel without the bot',
      ({ post }) => post({ channel: 'C0LEADERSHIP' }),
      'channel_not_found',
    ],
    [
      'channel_not_found by the name of a channel',
      ({ post }) => post({ channel: '#ai-team' }),
      'channel_not_found',
    ],
    [
      'channel_not_found in a DM between others',
      async ({ slack, post }) => {
        await slack.person('ann').types('@ben', 'psst');
        return post({ channel: 'D0ANNBEN' });
      },
      'channel_not_found',
    ],
    [
      'is_archived in an archive',
      async ({ slack, post }) => {
        slack.workspace.archives('#ai-team');
        return post();
      },
      'is_archived',
    ],
    [
      'user_disabled where the person has left',
      async ({ slack, post }) => {
        slack.workspace.deactivates('@ben');
        return post({ channel: 'U0BEN' });
      },
      'user_disabled',
    ],
    [
      'message_not_found once it is deleted',
      async ({ app, post }) => {
        const ts = await post();
        await app.client.chat.delete({ channel: 'C0AITEAM', ts });
        return app.client.chat.update({ channel: 'C0AITEAM', ts, text: 'x' });
      },
      'message_not_found',
    ],
    [
      'cant_delete_message where somebody else wrote it',
      async ({ slack, app }) => {
        const ts = slack.person('ann').messages('#ai-team').at(0)?.ts ?? '';
        return app.client.chat.delete({ channel: 'C0AITEAM', ts });
      },
      'cant_delete_message',
    ],
    [
      'message_not_found where it was ephemeral',
      async ({ app }) => {
        const post = { channel: 'C0AITEAM', user: 'U0ANN', text: 'psst' };
        const { message_ts: ts = '' } = await app.client.chat.postEphemeral(post);
        return app.client.chat.delete({ channel: 'C0AITEAM', ts });
      },
      'message_not_found',
    ],
    [
      'user_not_in_channel where its only reader is not there',
      ({ app }) => app.client.chat.postEphemeral({ channel: 'C0AITEAM', user: 'U0GRACE', text: 'hi' }),
      'user_not_in_channel',
    ],
    [
      'msg_too_long in an update of 4,001 characters',
      async ({ app, post }) =>
        app.client.chat.update({ channel: 'C0AITEAM', ts: await post(), text: 'x'.repeat(4001) }),
      'msg_too_long',
    ],
  ])('%s', async (_, call, error) => {
    expect(await outcomeOf(call(await begin()))).toBe(error);
  });
});

test.each<[string, string, object]>([
  ['chat:write', 'chat.postMessage', { channel: 'C0AITEAM', text: 'hi' }],
  ['chat:write', 'chat.postEphemeral', { channel: 'C0AITEAM', user: 'U0ANN', text: 'hi' }],
  ['users:read', 'users.info', { user: 'U0ANN' }],
  ['users:read', 'users.list', {}],
  ['channels:read', 'conversations.info', { channel: 'C0AITEAM' }],
  ['groups:read', 'conversations.list', { types: 'private_channel' }],
  ['channels:join', 'conversations.join', { channel: 'C0RANDOM' }],
  ['channels:history', 'conversations.history', { channel: 'C0AITEAM' }],
  ['im:write', 'conversations.open', { users: 'U0ANN' }],
  ['files:read', 'files.info', { file: 'F0' }],
  ['team:read', 'team.info', {}],
])('without %s there is no %s', async (needed, method, given) => {
  const slack = await startSampleSlack({ manifest: manifestWithout(needed) });
  await expect(webClient(slack).apiCall(method, { ...given })).rejects.toMatchObject({
    data: { error: 'missing_scope', needed },
  });
});

test.each<[string, (url: string) => Promise<Response>, number, string]>([
  ['a sixth use', (url) => respond(url, { text: 'again' }, 5), 404, 'used_url'],
  ['no JSON', (url) => fetch(url, { method: 'POST', body: 'text=hi' }), 400, 'invalid_payload'],
  ['nothing to say', (url) => respond(url, {}), 400, 'no_text'],
  ['blocks that Slack refuses', (url) => respond(url, { blocks: [{ type: 'poem' }] }), 400, 'invalid_blocks'],
  ['an address that nobody gave out', (url) => respond(`${url}x`, { text: 'hi' }), 404, 'expired_url'],
])('a response URL refuses %s', async (_, call, status, error) => {
  const { slack, app } = await begin();
  await slack.person('ann').types('#ai-team', '/plain');
  const response = await call(app.received[0]?.body.response_url);
  expect([response.status, await response.json()]).toEqual([status, { ok: false, error }]);
});

async function respond(url: string, message: object, usesBefore = 0): Promise<Response> {
  const post = (body: object) => fetch(url, { method: 'POST', body: JSON.stringify(body) });
  for (let count = 0; count < usesBefore; count += 1) await post({ text: 'before' });
  return post(message);
}

test('a response URL is dead after half an hour', async () => {
  const { slack, app } = await begin();
  await slack.person('ann').types('#ai-team', '/plain');
  slack.control.advance(30 * 60_000 + 1);
  expect((await respond(app.received[0]?.body.response_url, { text: 'late' })).status).toBe(404);
});
