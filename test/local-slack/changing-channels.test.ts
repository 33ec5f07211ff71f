import { expect, test, vi } from 'vitest';
import type { TestSlack } from '../support/local-slack.ts';
import {
  connectSampleApp,
  manifestWith,
  outcomeOf,
  startSampleSlack,
  webClient,
} from '../support/sample-app.ts';

const ofChannels = ['archive', 'unarchive', 'rename', 'deleted', 'left', 'shared', 'unshared'].map(
  (name) => `channel_${name}`,
);
const ofGroups = ['archive', 'unarchive', 'rename', 'deleted', 'left'].map((name) => `group_${name}`);
const events = [...ofChannels, ...ofGroups, 'channel_id_changed', 'member_left_channel', 'message.groups'];

const startHearing = async () => {
  const manifest = manifestWith({ events, scopes: ['groups:history'] });
  const slack = await startSampleSlack({ manifest });
  const app = await connectSampleApp(slack);
  return {
    slack,
    app,
    /** The last of so many events. */
    heard: async (count: number) => {
      await vi.waitUntil(() => app.received.length >= count);
      return app.received[count - 1]?.body.event;
    },
  };
};

const post = (slack: TestSlack, given: object = {}) =>
  outcomeOf(webClient(slack).chat.postMessage({ channel: 'C0AITEAM', text: 'hi', ...given }));

test('an archived channel takes no message until it is out of the archive', async () => {
  const { slack, heard } = await startHearing();
  slack.workspace.archives('#ai-team');
  expect(await heard(1)).toMatchObject({
    type: 'channel_archive',
    channel: 'C0AITEAM',
    user: 'U0FRANK',
    is_moved: 0,
  });
  expect(await post(slack)).toBe('is_archived');
  slack.workspace.unarchives('#ai-team');
  expect(await heard(2)).toMatchObject({ type: 'channel_unarchive', channel: 'C0AITEAM', user: 'U0FRANK' });
  expect(await post(slack)).toBe('ok');
});

test('a channel that is renamed keeps its id', async () => {
  const { slack, app, heard } = await startHearing();
  slack.workspace.renames('#ai-team', '#ai-people');
  expect(await heard(1)).toMatchObject({
    type: 'channel_rename',
    channel: { id: 'C0AITEAM', name: 'ai-people', created: expect.any(Number) },
  });
  const { channel } = await app.client.conversations.info({ channel: 'C0AITEAM' });
  expect(channel).toMatchObject({ name: 'ai-people', is_member: true });
  await slack.person('ann').types('#ai-people', 'nice');
  expect(() => slack.workspace.renames('#ai-people', 'random')).toThrow('#random is taken.');
});

test('a channel that is made private says so in a message, and stays open to its members and the bot', async () => {
  const { slack, app, heard } = await startHearing();
  slack.workspace.makesPrivate('#ai-team');
  expect(await heard(1)).toMatchObject({
    type: 'message',
    subtype: 'channel_convert_to_private',
    channel: 'C0AITEAM',
    channel_type: 'group',
  });
  const { channel } = await app.client.conversations.info({ channel: 'C0AITEAM' });
  expect(channel).toMatchObject({ is_private: true, is_member: true });
  expect(await post(slack)).toBe('ok');
  expect(
    slack
      .person('grace')
      .snapshot()
      .channels.map(({ id }) => id),
  ).not.toContain('C0AITEAM');
});

test('a channel that is deleted is gone with all that was said in it', async () => {
  const { slack, heard } = await startHearing();
  slack.workspace.deletes('#ai-team');
  expect(await heard(1)).toMatchObject({ type: 'channel_deleted', channel: 'C0AITEAM', actor_id: 'U0FRANK' });
  expect(await post(slack)).toBe('channel_not_found');
  expect(() => slack.person('ann').messages('#ai-team')).toThrow('does not see a channel #ai-team');
});

test('private channels have events of their own, which need groups:read', async () => {
  const { slack, heard } = await startHearing();
  slack.workspace.archives('#leadership');
  slack.workspace.unarchives('#leadership');
  slack.workspace.invitesBot('#leadership');
  expect(await heard(1)).toMatchObject({
    type: 'member_joined_channel',
    channel_type: 'G',
    user: slack.botUserId,
    inviter: 'U0FRANK',
  });
  slack.workspace.archives('#leadership');
  slack.workspace.renames('#leadership', 'board');
  slack.workspace.deletes('#board');
  expect((await heard(2)).type).toBe('group_archive');
  expect((await heard(3)).type).toBe('group_rename');
  expect((await heard(4)).type).toBe('group_deleted');
});

test('a bot that is taken out hears that it left, and can neither post nor, in private, find the channel', async () => {
  const { slack, app, heard } = await startHearing();
  slack.workspace.removesBot('#ai-team');
  expect(await heard(1)).toMatchObject({ type: 'member_left_channel', user: slack.botUserId });
  expect(await heard(2)).toMatchObject({
    type: 'channel_left',
    channel: 'C0AITEAM',
    actor_id: 'U0FRANK',
  });
  expect(await post(slack)).toBe('not_in_channel');
  slack.workspace.invitesBot('#ai-team');
  slack.workspace.makesPrivate('#ai-team');
  slack.workspace.removesBot('#ai-team');
  await vi.waitUntil(() => app.received.some(({ body }) => body.event.type === 'group_left'));
  expect(await post(slack)).toBe('channel_not_found');
});

test('the comings and goings of a channel without the bot are not told', async () => {
  const { slack, app } = await startHearing();
  slack.workspace.brings('#leadership', '@ben');
  await slack.control.act({ kind: 'leave', user: 'U0BEN', channel: 'C0RANDOM' });
  await slack.person('ann').types('#ai-team', '/plain');
  expect(app.received.map(({ type }) => type)).toEqual(['slash_commands']);
});

test('a channel with a new id keeps its messages, and the old id is nobody’s', async () => {
  const { slack, app, heard } = await startHearing();
  const { ts = '' } = await app.client.chat.postMessage({ channel: 'C0AITEAM', text: 'before' });
  slack.workspace.changesId('#ai-team', 'C0MOVED');
  expect(await heard(2)).toMatchObject({
    type: 'channel_id_changed',
    old_channel_id: 'C0AITEAM',
    new_channel_id: 'C0MOVED',
  });
  expect(await post(slack)).toBe('channel_not_found');
  expect(await outcomeOf(app.client.chat.update({ channel: 'C0MOVED', ts, text: 'after' }))).toBe('ok');
});

test('a channel that is shared with another company is told as such, and its people go when that ends', async () => {
  const { slack, app, heard } = await startHearing();
  slack.workspace.adds({ name: 'pia', realName: 'Pia Lund', teamId: 'T0PARTNER' });
  slack.workspace.shares('#ai-team', 'T0PARTNER');
  expect(await heard(1)).toMatchObject({
    type: 'channel_shared',
    channel: 'C0AITEAM',
    connected_team_id: 'T0PARTNER',
  });
  const info = async () => (await app.client.conversations.info({ channel: 'C0AITEAM' })).channel;
  expect(await info()).toMatchObject({ is_ext_shared: true });
  slack.workspace.brings('#ai-team', '@pia');
  await heard(2);
  expect(app.received[1]?.body).toMatchObject({
    is_ext_shared_channel: true,
    event: { type: 'member_joined_channel', user: 'U0PIA' },
  });
  slack.workspace.unshares('#ai-team', 'T0PARTNER');
  expect(await heard(4)).toMatchObject({
    type: 'channel_unshared',
    previously_connected_team_id: 'T0PARTNER',
    is_ext_shared: false,
  });
  expect(await info()).toMatchObject({ is_ext_shared: false });
  const { members } = await app.client.conversations.members({ channel: 'C0AITEAM' });
  expect(members).not.toContain('U0PIA');
});

test.each([
  ['restricted', {}, 'restricted_action'],
  ['read-only', {}, 'restricted_action_read_only_channel'],
  ['threads-only', {}, 'restricted_action_thread_only_channel'],
  ['threads-only', { thread_ts: '1.000001' }, 'ok'],
  ['everyone', {}, 'ok'],
] as const)('a channel that is %s answers a post with %j', async (posting, given, outcome) => {
  const slack = await startSampleSlack();
  slack.workspace.restricts('#ai-team', posting);
  expect(await post(slack, given)).toBe(outcome);
});

test('a topic is shown by conversations.info and said in the channel', async () => {
  const slack = await startSampleSlack();
  slack.workspace.setsTopic('#ai-team', 'Whom to hire & why');
  const { channel } = await webClient(slack).conversations.info({ channel: 'C0AITEAM' });
  expect(channel?.topic?.value).toBe('Whom to hire & why');
  expect(await slack.person('ann').sees()).toContain('set the channel topic: Whom to hire &amp; why');
});

test('#general cannot be archived', async () => {
  const slack = await startSampleSlack();
  expect(() => slack.workspace.archives('#general')).toThrow('#general cannot be archived');
});
