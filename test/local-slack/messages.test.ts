import { expect, test, vi } from 'vitest';
import {
  connectSampleApp,
  manifestWith,
  manifestWithout,
  outcomeOf,
  startSampleSlack,
  webClient,
} from '../support/sample-app.ts';
import { button } from './builders.ts';

const withButton = (text: string) => [
  { type: 'section', block_id: 'text', text: { type: 'mrkdwn', text } },
  { type: 'actions', block_id: 'row', elements: [button('Press')] },
];

test('an update changes a message in place, and marks it as edited', async () => {
  const slack = await startSampleSlack();
  const client = webClient(slack);
  const { ts = '' } = await client.chat.postMessage({
    channel: 'C0AITEAM',
    text: 'first',
    blocks: withButton('1'),
  });
  await slack.person('ben').types('#ai-team', 'in between');
  slack.control.advance(30 * 24 * 3_600_000);
  const updated = await client.chat.update({
    channel: 'C0AITEAM',
    ts,
    text: 'second',
    blocks: withButton('2'),
  });
  expect(updated).toMatchObject({ ts, text: 'second', message: { edited: { user: slack.botUserId } } });
  const { messages = [] } = await client.conversations.history({ channel: 'C0AITEAM' });
  expect(messages.slice(0, 2).map(({ text }) => text)).toEqual(['in between', 'second']);
  expect(Number(messages[1]?.edited?.ts)).toBeGreaterThan(Number(ts));
  expect(messages[0]).not.toHaveProperty('edited');
});

test('an update without metadata keeps them, and an empty object takes them away', async () => {
  const slack = await startSampleSlack();
  const client = webClient(slack);
  const metadata = { event_type: 'slot', event_payload: { key: 'k1' } };
  const { ts = '' } = await client.chat.postMessage({ channel: 'C0AITEAM', text: 'first', metadata });
  const update = (given: object) =>
    client.apiCall('chat.update', { channel: 'C0AITEAM', ts, text: 'x', ...given });
  expect(await update({})).toMatchObject({ message: { metadata } });
  const cleared = await update({ metadata: {} });
  expect(cleared).not.toMatchObject({ message: { metadata: expect.anything() } });
});

test('the app hears of its own messages when they are posted, changed and deleted', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  const { ts = '' } = await app.client.chat.postMessage({ channel: 'C0AITEAM', text: 'first' });
  await app.client.chat.update({ channel: 'C0AITEAM', ts, text: 'second' });
  await app.client.chat.delete({ channel: 'C0AITEAM', ts });
  await vi.waitUntil(() => app.received.length === 3);
  expect(app.received.map(({ body }) => body.event)).toMatchObject([
    { type: 'message', ts, text: 'first', bot_id: 'B0LOCAL' },
    {
      type: 'message',
      subtype: 'message_changed',
      hidden: true,
      message: { ts, text: 'second' },
      previous_message: { ts, text: 'first' },
    },
    { type: 'message', subtype: 'message_deleted', deleted_ts: ts, previous_message: { text: 'second' } },
  ]);
});

test('a button on a channel message, pressed by anyone, can replace the message for everybody', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  const { ts } = await app.client.chat.postMessage({
    channel: 'C0AITEAM',
    text: 'Press',
    blocks: withButton('Press it'),
  });
  await slack.person('ben').clicks('Press');
  const { body } = app.received.at(-1) ?? {};
  expect(body).toMatchObject({
    type: 'block_actions',
    user: { id: 'U0BEN' },
    container: { type: 'message', message_ts: ts, channel_id: 'C0AITEAM', is_ephemeral: false },
    channel: { id: 'C0AITEAM', name: 'ai-team' },
    message: { ts, blocks: [{ block_id: 'text' }, { block_id: 'row' }] },
  });
  const answer = { replace_original: true, text: 'Done by Ben', blocks: [] };
  await fetch(body.response_url, { method: 'POST', body: JSON.stringify(answer) });
  const seen = slack.person('ann').messages('#ai-team').at(-1);
  expect(seen).toMatchObject({ ts, text: 'Done by Ben', isEdited: true, isEphemeral: false });
});

test('without replace_original the answer to a button is a new message, for one person', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  await app.client.chat.postMessage({ channel: 'C0AITEAM', text: 'Press', blocks: withButton('Press it') });
  await slack.person('ben').clicks('Press');
  const body = JSON.stringify({ text: 'Only for you' });
  await fetch(app.received.at(-1)?.body.response_url, { method: 'POST', body });
  expect(slack.person('ben').messages('#ai-team').at(-1)).toMatchObject({ isEphemeral: true });
  expect(slack.person('ann').messages('#ai-team').at(-1)?.text).toBe('Press');
});

test('a direct message goes out by the person’s id as by the id of the opened conversation', async () => {
  const slack = await startSampleSlack();
  const client = webClient(slack);
  const { channel } = await client.conversations.open({ users: 'U0ANN' });
  const byPerson = await client.chat.postMessage({ channel: 'U0ANN', text: 'one' });
  const byChannel = await client.chat.postMessage({ channel: channel?.id ?? '', text: 'two' });
  expect(byPerson.channel).toBe(channel?.id);
  expect(byChannel.channel).toBe(channel?.id);
  expect(
    slack
      .person('ann')
      .messages('@sample')
      .map(({ text }) => text),
  ).toEqual(['one', 'two']);
  const byUser = client.chat.update({ channel: 'U0ANN', ts: byPerson.ts ?? '', text: 'x' });
  expect(await outcomeOf(byUser)).toBe('channel_not_found');
});

test('opening a conversation needs im:write, posting to a person does not', async () => {
  const client = webClient(await startSampleSlack({ manifest: manifestWithout('im:write') }));
  expect(await outcomeOf(client.conversations.open({ users: 'U0ANN' }))).toBe('missing_scope');
  expect(await outcomeOf(client.chat.postMessage({ channel: 'U0ANN', text: 'hi' }))).toBe('ok');
});

test('what people write to the app is heard with im:history', async () => {
  const manifest = manifestWith({ events: ['message.im'], scopes: ['im:history'] });
  const slack = await startSampleSlack({ manifest });
  const app = await connectSampleApp(slack);
  await slack.person('ann').types('@sample', 'hello');
  await vi.waitUntil(() => app.received.length === 1);
  expect(app.received[0]?.body.event).toMatchObject({
    type: 'message',
    channel_type: 'im',
    user: 'U0ANN',
    text: 'hello',
  });
});

test('markdown_text stands alone, and is shown as Markdown', async () => {
  const slack = await startSampleSlack();
  const client = webClient(slack);
  const post = (more: object) =>
    client.apiCall('chat.postMessage', { channel: 'C0AITEAM', markdown_text: '**Two** roles', ...more });
  await post({});
  expect(slack.person('ann').messages('#ai-team').at(-1)).toMatchObject({
    text: '**Two** roles',
    blocks: [{ type: 'markdown', text: '**Two** roles' }],
  });
  expect(await outcomeOf(post({ text: 'Two roles' }))).toBe('markdown_text_conflict');
  expect(await outcomeOf(post({ blocks: [{ type: 'divider' }] }))).toBe('markdown_text_conflict');
  expect(await outcomeOf(post({ markdown_text: 'x'.repeat(12_001) }))).toBe('msg_too_long');
});

test('rich text is not replaced by blocks without any', async () => {
  const client = webClient(await startSampleSlack());
  const rich = {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'hi' }] }],
  } as const;
  const { ts = '' } = await client.chat.postMessage({ channel: 'C0AITEAM', text: 'hi', blocks: [rich] });
  const update = (blocks: readonly object[]) =>
    outcomeOf(client.apiCall('chat.update', { channel: 'C0AITEAM', ts, text: 'hi', blocks }));
  expect(await update([{ type: 'divider' }])).toBe('block_mismatch');
  expect(await update([rich, { type: 'divider' }])).toBe('ok');
  expect(await update([])).toBe('ok');
  expect(await update([{ type: 'divider' }])).toBe('ok');
});

test('a reply that is broadcast stands in the thread and in the channel', async () => {
  const manifest = manifestWith({ events: ['message.channels'] });
  const slack = await startSampleSlack({ manifest });
  const app = await connectSampleApp(slack);
  const { ts: root = '' } = await app.client.chat.postMessage({ channel: 'C0AITEAM', text: 'Who?' });
  const reply = { channel: 'C0AITEAM', thread_ts: root, text: 'Ana' };
  await app.client.chat.postMessage(reply);
  const broadcast = await app.client.chat.postMessage({ ...reply, text: 'Ben', reply_broadcast: true });
  expect(broadcast.message).toMatchObject({
    subtype: 'thread_broadcast',
    thread_ts: root,
    root: { ts: root },
  });
  const read = {
    history: () => app.client.conversations.history({ channel: 'C0AITEAM' }),
    replies: () => app.client.conversations.replies({ channel: 'C0AITEAM', ts: root }),
  };
  const texts = async (method: keyof typeof read) => (await read[method]()).messages?.map(({ text }) => text);
  expect(await texts('history')).toEqual(expect.arrayContaining(['Ben', 'Who?']));
  expect(await texts('history')).not.toContain('Ana');
  expect(await texts('replies')).toEqual(['Who?', 'Ana', 'Ben']);
  slack.workspace.restricts('#ai-team', 'threads-only');
  expect(await outcomeOf(app.client.chat.postMessage({ ...reply, reply_broadcast: true }))).toBe(
    'restricted_action_thread_only_channel',
  );
});

test('the blocks of a message can be too long together, where each is not; a response URL takes them', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  const sections = (count: number, length: number) =>
    Array.from({ length: count }, () => ({
      type: 'section',
      text: { type: 'mrkdwn', text: 'x'.repeat(length) },
    }));
  const post = (blocks: readonly object[]) =>
    outcomeOf(app.client.apiCall('chat.postMessage', { channel: 'C0AITEAM', text: 'long', blocks }));
  expect(await post(sections(4, 3000))).toBe('ok');
  expect(await post(sections(5, 2700))).toBe('msg_blocks_too_long');
  expect(await post(sections(50, 190))).toBe('ok');
  expect(await post(sections(50, 230))).toBe('msg_blocks_too_long');
  await slack.person('ann').types('#ai-team', '/plain');
  const body = JSON.stringify({ blocks: sections(5, 2700) });
  const answer = await fetch(app.received.at(-1)?.body.response_url, { method: 'POST', body });
  expect(answer.status).toBe(200);
});
