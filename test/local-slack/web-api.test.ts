import { expect, test } from 'vitest';
import { outcomeOf, sampleManifest, startSampleSlack, webClient } from '../support/sample-app.ts';

const withScopes = (...bot: readonly string[]) => ({ ...sampleManifest, oauth_config: { scopes: { bot } } });

test('auth.test tells the bot who it is', async () => {
  const slack = await startSampleSlack();
  expect(await webClient(slack).auth.test()).toMatchObject({
    team_id: 'T0LOCAL',
    user_id: slack.botUserId,
    bot_id: 'B0LOCAL',
    user: 'sample',
    is_enterprise_install: false,
  });
});

test.each([
  ['no token', undefined, 'auth.test', 'not_authed'],
  ['an unknown token', 'xoxb-what', 'auth.test', 'invalid_auth'],
  ['the app token where the bot token belongs', 'app', 'auth.test', 'not_allowed_token_type'],
  ['the bot token where the app token belongs', 'bot', 'apps.connections.open', 'not_allowed_token_type'],
  ['a method that does not exist', 'bot', 'pins.dance', 'unknown_method'],
  ['arguments that are missing', 'bot', 'views.open', 'invalid_arguments'],
])('%s is answered with 200 and a code', async (_, token, method, error) => {
  const slack = await startSampleSlack();
  const known = { app: slack.appToken, bot: slack.botToken }[token ?? ''] ?? token;
  const response = await fetch(`${slack.apiUrl}${method}`, {
    method: 'POST',
    headers: known === undefined ? {} : { authorization: `Bearer ${known}` },
  });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ ok: false, error });
});

test.each([
  ['GET', (url: string, token: string) => fetch(`${url}?channel=C0AITEAM&token=${token}`)],
  [
    'a form',
    (url: string, token: string) =>
      fetch(url, { method: 'POST', body: new URLSearchParams({ channel: 'C0AITEAM', token }) }),
  ],
  [
    'JSON',
    (url: string, token: string) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', authorization: `Bearer ${token}` },
        body: JSON.stringify({ channel: 'C0AITEAM' }),
      }),
  ],
])('arguments may come as %s', async (_, call) => {
  const slack = await startSampleSlack();
  const response = await call(`${slack.apiUrl}conversations.info`, slack.botToken);
  expect(await response.json()).toMatchObject({ ok: true, channel: { name: 'ai-team', is_member: true } });
});

test('a scope that the manifest lacks is refused, and named', async () => {
  const slack = await startSampleSlack({ manifest: withScopes('commands') });
  const response = await fetch(
    `${slack.apiUrl}chat.postMessage?token=${slack.botToken}&channel=C0AITEAM&text=hi`,
  );
  expect(await response.json()).toEqual({
    ok: false,
    error: 'missing_scope',
    needed: 'chat:write',
    provided: 'commands',
  });
});

test.each([
  ['nothing to say', { channel: 'C0AITEAM', text: '' }, 'no_text'],
  ['a channel that does not exist', { channel: 'C0NONE', text: 'hi' }, 'channel_not_found'],
  ['no channel', { text: 'hi' }, 'channel_not_found'],
  ['a public channel without the bot', { channel: 'C0GENERAL', text: 'hi' }, 'not_in_channel'],
  ['a private channel without the bot', { channel: 'C0LEADERSHIP', text: 'hi' }, 'channel_not_found'],
  ['blocks that are no list', { channel: 'C0AITEAM', text: 'hi', blocks: '{}' }, 'invalid_blocks_format'],
  ['a person, by DM', { channel: 'U0ANN', text: 'hi' }, 'ok'],
])('posting to or with %s', async (_, given, error) => {
  const slack = await startSampleSlack();
  expect(await outcomeOf(webClient(slack).apiCall('chat.postMessage', given))).toBe(error);
});

test('with chat:write.public the bot may post to public channels it is not in', async () => {
  const slack = await startSampleSlack({ manifest: withScopes('chat:write', 'chat:write.public') });
  const client = webClient(slack);
  expect(await outcomeOf(client.chat.postMessage({ channel: 'C0GENERAL', text: 'hi' }))).toBe('ok');
  const ephemeral = client.chat.postEphemeral({ channel: 'C0GENERAL', user: 'U0ANN', text: 'hi' });
  expect(await outcomeOf(ephemeral)).toBe('not_in_channel');
});

test('an ephemeral needs its reader in the channel', async () => {
  const slack = await startSampleSlack();
  const post = webClient(slack).chat.postEphemeral({ channel: 'C0AITEAM', user: 'U0GRACE', text: 'hi' });
  expect(await outcomeOf(post)).toBe('user_not_in_channel');
});

test('an archived channel takes no message and no change', async () => {
  const slack = await startSampleSlack();
  const client = webClient(slack);
  const { ts = '' } = await client.chat.postMessage({ channel: 'C0AITEAM', text: 'hi' });
  slack.workspace.archives('#ai-team');
  expect(await outcomeOf(client.chat.postMessage({ channel: 'C0AITEAM', text: 'hi' }))).toBe('is_archived');
  expect(await outcomeOf(client.chat.update({ channel: 'C0AITEAM', ts, text: 'ho' }))).toBe('is_inactive');
});

test('a bot that was taken out of a channel cannot post there', async () => {
  const slack = await startSampleSlack();
  slack.workspace.removesBot('#ai-team');
  const post = webClient(slack).chat.postMessage({ channel: 'C0AITEAM', text: 'hi' });
  expect(await outcomeOf(post)).toBe('not_in_channel');
});

test('what could be posted may be too long to be updated', async () => {
  const slack = await startSampleSlack();
  const client = webClient(slack);
  const { ts = '' } = await client.chat.postMessage({ channel: 'C0AITEAM', text: 'x'.repeat(4001) });
  const update = client.chat.update({ channel: 'C0AITEAM', ts, text: 'x'.repeat(4001) });
  expect(await outcomeOf(update)).toBe('msg_too_long');
});

test('a text beyond 40,000 characters is cut, with a warning', async () => {
  const slack = await startSampleSlack();
  const answer = await webClient(slack).apiCall('chat.postMessage', {
    channel: 'C0AITEAM',
    text: 'x'.repeat(40_001),
  });
  expect(answer).toMatchObject({ warning: 'message_truncated' });
  expect(slack.person('ann').messages('#ai-team').at(-1)?.text).toHaveLength(40_000);
});

test('an update with text alone takes the blocks away', async () => {
  const slack = await startSampleSlack();
  const client = webClient(slack);
  const blocks = [{ type: 'divider' }];
  const { ts = '' } = await client.chat.postMessage({ channel: 'C0AITEAM', text: 'hi', blocks });
  await client.chat.update({ channel: 'C0AITEAM', ts, text: 'plain' });
  expect(slack.person('ann').messages('#ai-team').at(-1)).toMatchObject({
    text: 'plain',
    blocks: [],
    isEdited: true,
  });
});

test('lists come in pages that a cursor connects', async () => {
  const slack = await startSampleSlack();
  const names: (string | undefined)[] = [];
  let pages = 0;
  for await (const page of webClient(slack).paginate('users.list', { limit: 3 })) {
    pages += 1;
    if ('members' in page && Array.isArray(page.members)) names.push(...page.members.map(({ name }) => name));
  }
  expect(pages).toBe(4);
  expect(names).toHaveLength(10);
  expect(new Set(names).size).toBe(10);
  expect(await outcomeOf(webClient(slack).users.list({ cursor: 'made-up' }))).toBe('invalid_cursor');
});

test('lists of channels hide private ones without the bot', async () => {
  const slack = await startSampleSlack();
  const types = 'public_channel,private_channel';
  const { channels } = await webClient(slack).conversations.list({ types });
  expect(channels?.map(({ name }) => name)).toEqual(['general', 'ai-team', 'random']);
  const own = await webClient(slack).users.conversations({ types });
  expect(own.channels?.map(({ name }) => name)).toEqual(['ai-team']);
});

test('profiles carry titles and zones, addresses only with their scope', async () => {
  const slack = await startSampleSlack();
  const { user } = await webClient(slack).users.info({ user: 'U0ANA' });
  expect(user).toMatchObject({ tz: 'Europe/Lisbon', profile: { title: 'Senior ML Engineer' } });
  expect(user?.profile).not.toHaveProperty('email');
});

test('joining a public channel lets the bot post, a private one cannot be joined', async () => {
  const slack = await startSampleSlack();
  const client = webClient(slack);
  await client.conversations.join({ channel: 'C0RANDOM' });
  expect(await outcomeOf(client.chat.postMessage({ channel: 'C0RANDOM', text: 'hi' }))).toBe('ok');
  expect(await outcomeOf(client.conversations.join({ channel: 'C0LEADERSHIP' }))).toBe('channel_not_found');
});

test('failures come when a test asks for them, once', async () => {
  const slack = await startSampleSlack();
  const client = webClient(slack);
  const post = () => client.chat.postMessage({ channel: 'C0AITEAM', text: 'hi' });
  slack.control.failNext('chat.postMessage', 'internal_error');
  expect(await outcomeOf(post())).toBe('internal_error');
  slack.control.failNext('chat.postMessage', 'http-429');
  await expect(post()).rejects.toMatchObject({ retryAfter: 1 });
  expect(await outcomeOf(post())).toBe('ok');
});

test('a lost answer belongs to a call that was carried out', async () => {
  const slack = await startSampleSlack();
  slack.control.failNext('chat.postMessage', 'lost');
  await expect(webClient(slack).chat.postMessage({ channel: 'C0AITEAM', text: 'was it?' })).rejects.toThrow();
  expect(slack.person('ann').messages('#ai-team').at(-1)?.text).toBe('was it?');
});

test('every call can be read afterwards, without its token', async () => {
  const slack = await startSampleSlack();
  await webClient(slack).auth.test({ token: slack.botToken });
  expect(slack.control.calls()).toMatchObject([{ method: 'auth.test', answer: { ok: true } }]);
  expect(JSON.stringify(slack.control.calls())).not.toContain(slack.botToken);
});

test('an app that was uninstalled has a dead token', async () => {
  const slack = await startSampleSlack();
  slack.control.uninstall();
  expect(await outcomeOf(webClient(slack).auth.test())).toBe('account_inactive');
});

test('bots.info tells of the own bot, and of no other', async () => {
  const slack = await startSampleSlack();
  const client = webClient(slack);
  const { bot } = await client.bots.info({ bot: 'B0LOCAL' });
  expect(bot).toMatchObject({ id: 'B0LOCAL', name: 'sample', user_id: slack.botUserId, app_id: 'A0LOCAL' });
  expect(await outcomeOf(client.bots.info({ bot: 'B0OTHER' }))).toBe('bot_not_found');
});

test('a message has an address, unless it is for one person alone', async () => {
  const slack = await startSampleSlack();
  const client = webClient(slack);
  const [{ ts = '' } = {}] = slack.person('ann').messages('#ai-team');
  const { permalink } = await client.chat.getPermalink({ channel: 'C0AITEAM', message_ts: ts });
  expect(permalink).toBe(`${slack.url}archives/C0AITEAM/p${ts.replace('.', '')}`);
  const psst = { channel: 'C0AITEAM', user: 'U0ANN', text: 'psst' };
  const { message_ts = '' } = await client.chat.postEphemeral(psst);
  expect(await outcomeOf(client.chat.getPermalink({ channel: 'C0AITEAM', message_ts }))).toBe(
    'message_not_found',
  );
});
