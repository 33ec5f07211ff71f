import { expect, test } from 'vitest';
import { sampleManifest, startSampleSlack, webClient } from '../support/sample-app.ts';
import { button } from './builders.ts';

test('what a person types is stored escaped, with mentions and links', async () => {
  const slack = await startSampleSlack();
  const ann = slack.person('ann');
  await ann.types('#ai-team', 'a < b & @ben: see #general or https://a.example/x?y=1.');
  expect(ann.messages('#ai-team').at(-1)?.text).toBe(
    'a &lt; b &amp; <@U0BEN>: see <#C0GENERAL|general> or <https://a.example/x?y=1>.',
  );
});

test('what others write is unread until the channel is read', async () => {
  const slack = await startSampleSlack();
  await slack.person('ben').types('#ai-team', 'news');
  const unread = () =>
    slack
      .person('ann')
      .snapshot()
      .channels.find(({ name }) => name === 'ai-team')?.unread;
  expect(unread()).toBe(1);
  await slack.control.act({ kind: 'read', user: 'U0ANN', channel: 'C0AITEAM' });
  expect(unread()).toBe(0);
});

test('a private channel is seen by its members only', async () => {
  const slack = await startSampleSlack();
  const names = (who: string) =>
    slack
      .person(who)
      .snapshot()
      .channels.map(({ name }) => name);
  expect(names('ann')).toContain('leadership');
  expect(names('ben')).not.toContain('leadership');
  const result = await slack.control.act({
    kind: 'say',
    user: 'U0BEN',
    channel: 'C0LEADERSHIP',
    text: 'hi',
  });
  expect(result).toEqual({ ok: false, problem: 'There is no such channel.' });
});

test('/invite in the composer brings the bot in', async () => {
  const slack = await startSampleSlack();
  await slack.person('ann').types('#leadership', '/invite @sample');
  const posted = await webClient(slack).chat.postMessage({ channel: 'C0LEADERSHIP', text: 'thanks' });
  expect(posted.ok).toBe(true);
});

test('a channel has to be joined before one writes there', async () => {
  const slack = await startSampleSlack();
  const grace = slack.person('grace');
  await expect(grace.types('#ai-team', 'hi')).rejects.toThrow('You are not in #ai-team.');
  await slack.control.act({ kind: 'join', user: grace.id, channel: 'C0AITEAM' });
  await grace.types('#ai-team', 'hi');
  expect(slack.person('ann').messages('#ai-team').at(-1)?.text).toBe('hi');
});

test('a messages tab that is read-only takes nothing from people', async () => {
  const app_home = { messages_tab_read_only_enabled: true };
  const slack = await startSampleSlack({
    manifest: { ...sampleManifest, features: { ...sampleManifest.features, app_home } },
  });
  await expect(slack.person('ann').types('@sample', 'hello')).rejects.toThrow('has been turned off');
  await webClient(slack).chat.postMessage({ channel: 'U0ANN', text: 'to you' });
  expect(slack.person('ann').messages('@sample').at(-1)?.text).toBe('to you');
});

test('a person who left can neither act nor be written to', async () => {
  const slack = await startSampleSlack();
  slack.workspace.deactivates('@ben');
  const say = { kind: 'say', user: 'U0BEN', channel: 'C0AITEAM', text: 'hi' } as const;
  expect(await slack.control.act(say)).toMatchObject({ ok: false });
  const post = webClient(slack).chat.postMessage({ channel: 'U0BEN', text: 'hi' });
  await expect(post).rejects.toMatchObject({ data: { error: 'user_disabled' } });
});

test('an element of somebody else’s ephemeral cannot be used', async () => {
  const slack = await startSampleSlack();
  const blocks = [{ type: 'actions', block_id: 'row', elements: [button('Press')] }];
  const { message_ts: ts = '' } = await webClient(slack).chat.postEphemeral({
    channel: 'C0AITEAM',
    user: 'U0ANN',
    text: 'press',
    blocks,
  });
  const press = {
    kind: 'message-action',
    channel: 'C0AITEAM',
    ts,
    blockId: 'row',
    actionId: 'press',
  } as const;
  expect(await slack.control.act({ ...press, user: 'U0BEN' })).toMatchObject({ ok: false });
});

test('a test client says what was there instead of what it sought', async () => {
  const slack = await startSampleSlack();
  const ann = slack.person('ann');
  await expect(ann.types('#nowhere', 'hi')).rejects.toThrow('#general, #ai-team, #random');
  expect(() => slack.person('zoe')).toThrow('There are @ann');
});
