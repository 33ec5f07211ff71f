import { expect, test, vi } from 'vitest';
import { exampleWorkspace } from '../../src/local-slack/workspace.ts';
import {
  connectSampleApp,
  manifestWith,
  outcomeOf,
  sampleManifest,
  startSampleSlack,
  webClient,
} from '../support/sample-app.ts';
import { button } from './builders.ts';

const startHearing = async () => {
  const slack = await startSampleSlack({ manifest: manifestWith({ events: ['user_change', 'team_join'] }) });
  const app = await connectSampleApp(slack);
  const events = async (count: number) => {
    await vi.waitUntil(() => app.received.length >= count);
    return app.received.map(({ body }) => body.event);
  };
  return { slack, app, events };
};

test('a new title is told with the whole person, as users.info shows them', async () => {
  const { slack, app, events } = await startHearing();
  slack.workspace.changes('@ben', { title: 'ML Engineer', timeZone: 'Asia/Tokyo', realName: 'Ben O.' });
  const [event] = await events(1);
  const { user } = await app.client.users.info({ user: 'U0BEN', include_locale: true });
  expect(event).toEqual({
    type: 'user_change',
    user,
    cache_ts: expect.any(Number),
    event_ts: expect.any(String),
  });
  expect(user).toMatchObject({
    team_id: 'T0LOCAL',
    real_name: 'Ben O.',
    deleted: false,
    is_bot: false,
    is_app_user: false,
    tz: 'Asia/Tokyo',
    tz_offset: 32_400,
    profile: { title: 'ML Engineer', real_name: 'Ben O.' },
  });
  expect(user).not.toHaveProperty('is_stranger');
});

test('a person who is deactivated keeps their profile and loses zone and rights, until they are back', async () => {
  const { slack, app, events } = await startHearing();
  slack.workspace.deactivates('@ben');
  slack.workspace.reactivates('@ben');
  const [gone, back] = await events(2);
  expect(gone.user).toMatchObject({ id: 'U0BEN', deleted: true, profile: { title: 'Data Engineer' } });
  for (const field of ['tz', 'real_name', 'is_admin', 'is_restricted']) {
    expect(gone.user).not.toHaveProperty(field);
    expect(back.user).toHaveProperty(field);
  }
  expect(await outcomeOf(app.client.chat.postMessage({ channel: 'U0BEN', text: 'hi' }))).toBe('ok');
});

test('a person who is deactivated is a member of no channel', async () => {
  const slack = await startSampleSlack();
  const members = async () => (await webClient(slack).conversations.members({ channel: 'C0AITEAM' })).members;
  expect(await members()).toContain('U0BEN');
  slack.workspace.deactivates('@ben');
  expect(await members()).not.toContain('U0BEN');
});

test.each([
  ['owner', { is_owner: true, is_admin: true, is_restricted: false, is_ultra_restricted: false }],
  ['admin', { is_owner: false, is_admin: true, is_restricted: false, is_ultra_restricted: false }],
  ['member', { is_owner: false, is_admin: false, is_restricted: false, is_ultra_restricted: false }],
  ['guest', { is_owner: false, is_admin: false, is_restricted: true, is_ultra_restricted: false }],
  [
    'single-channel-guest',
    { is_owner: false, is_admin: false, is_restricted: true, is_ultra_restricted: true },
  ],
] as const)('somebody who is made %s is told and shown as such', async (standing, flags) => {
  const { slack, events } = await startHearing();
  slack.workspace.makes('@ben', standing);
  const [event] = await events(1);
  expect(event.user).toMatchObject(flags);
});

test('the company begins with an owner, an admin, and members', async () => {
  const slack = await startSampleSlack();
  const { members = [] } = await webClient(slack).users.list({});
  const named = (isWanted: (member: (typeof members)[number]) => boolean | undefined) =>
    members.filter(isWanted).map(({ name }) => name);
  expect(named(({ is_owner: isOwner }) => isOwner)).toEqual(['frank']);
  expect(named(({ is_admin: isAdmin }) => isAdmin)).toEqual(['eva', 'frank']);
});

test('somebody new joins the team and can act at once', async () => {
  const { slack, events } = await startHearing();
  slack.workspace.adds({
    name: 'zoe',
    realName: 'Zoe Adler',
    title: 'Data Engineer',
    timeZone: 'Europe/Rome',
  });
  const [event] = await events(1);
  expect(event).toMatchObject({
    type: 'team_join',
    user: { id: 'U0ZOE', name: 'zoe', tz: 'Europe/Rome', profile: { title: 'Data Engineer' } },
    cache_ts: expect.any(Number),
  });
  await slack.person('zoe').types('@sample', 'hello');
  expect(() => slack.workspace.adds({ name: 'zoe', realName: 'Another' })).toThrow(
    'There is a @zoe already.',
  );
});

test('without users:read nobody is told of people', async () => {
  const { settings } = manifestWith({ events: ['user_change'] });
  const slack = await startSampleSlack({
    manifest: { ...sampleManifest, settings, oauth_config: { scopes: { bot: ['commands'] } } },
  });
  const app = await connectSampleApp(slack);
  slack.workspace.changes('@ben', { title: 'ML Engineer' });
  await slack.person('ann').types('#ai-team', '/plain');
  expect(app.received.map(({ type }) => type)).toEqual(['slash_commands']);
});

test('a guest sees only the channels that they were brought into', async () => {
  const slack = await startSampleSlack();
  slack.workspace.adds({ name: 'gil', realName: 'Gil Mora', standing: 'guest' });
  slack.workspace.brings('#ai-team', '@gil');
  const { channels } = slack.person('gil').snapshot();
  expect(channels.filter(({ kind }) => kind !== 'dm').map(({ name }) => name)).toEqual(['ai-team']);
  await slack.person('gil').types('#ai-team', 'hello');
});

test('somebody of another company is a stranger until a channel with the bot brings them in', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  slack.workspace.adds({ name: 'pia', realName: 'Pia Lund', teamId: 'T0PARTNER' });
  const shown = async () => (await app.client.users.info({ user: 'U0PIA' })).user;
  expect(await shown()).toMatchObject({ team_id: 'T0PARTNER', is_stranger: true });
  slack.workspace.shares('#ai-team', 'T0PARTNER');
  slack.workspace.brings('#ai-team', '@pia');
  expect(await shown()).toMatchObject({ team_id: 'T0PARTNER', is_stranger: false });
});

test('somebody of another company can press buttons in a shared channel, and has no commands there', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  slack.workspace.adds({ name: 'pia', realName: 'Pia Lund', teamId: 'T0PARTNER' });
  slack.workspace.brings('#ai-team', '@pia');
  await app.client.chat.postMessage({
    channel: 'C0AITEAM',
    text: 'Press',
    blocks: [{ type: 'actions', elements: [button('Press')] }],
  });
  const pia = slack.person('pia');
  await pia.clicks('Press');
  expect(app.received.at(-1)?.body).toMatchObject({
    team: { id: 'T0LOCAL' },
    user: { id: 'U0PIA', team_id: 'T0PARTNER' },
  });
  await expect(pia.types('#ai-team', '/plain')).rejects.toThrow('/plain is not a valid command.');
});

test('ten thousand people come in pages only, some of them guests', async () => {
  const slack = await startSampleSlack({ workspace: { ...exampleWorkspace, crowd: 10_000 } });
  const client = webClient(slack);
  expect(await outcomeOf(client.users.list({}))).toBe('limit_required');
  const members = [];
  for await (const page of client.paginate('users.list', { limit: 200 })) {
    if ('members' in page && Array.isArray(page.members)) members.push(...page.members);
  }
  expect(new Set(members.map(({ id }) => id)).size).toBe(10_010);
  expect(members.filter((member) => member.is_restricted)).toHaveLength(250);
  expect(
    members.filter((member) => member.profile.title === 'Data Scientist (Pricing)').length,
  ).toBeGreaterThan(300);
});

test('changes come over HTTP too, and what cannot be is refused with a reason', async () => {
  const slack = await startSampleSlack();
  const post = async (change: object) => {
    const body = JSON.stringify(change);
    return (await fetch(`${slack.url}control/change`, { method: 'POST', body })).json();
  };
  expect(await post({ kind: 'change-person', person: '@ben', title: 'CTO' })).toEqual({ ok: true });
  expect(slack.person('ben').snapshot().me.title).toBe('CTO');
  for (const [change, reason] of [
    [{ kind: 'change-person', person: '@nobody' }, 'There is nobody called @nobody.'],
    [{ kind: 'change-person', person: '@ben', timeZone: 'Mars/Base' }, 'must be an IANA time zone'],
    [{ kind: 'change-person', person: '@ben', age: 40 }, 'age'],
    [{ kind: 'promote' }, 'There is no change "promote". There are'],
    [[], 'expected object'],
  ] as const) {
    expect(await post(change)).toEqual({ ok: false, problem: expect.stringContaining(reason) });
  }
});
