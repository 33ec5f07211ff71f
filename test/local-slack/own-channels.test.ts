import { expect, test, vi } from 'vitest';
import { connectSampleApp, sampleManifest, startSampleSlack } from '../support/sample-app.ts';

const manifest = {
  ...sampleManifest,
  settings: { ...sampleManifest.settings, event_subscriptions: { bot_events: ['channel_created'] } },
};

const create = (name: string, isPrivate = false, user = 'U0ANN') =>
  ({ kind: 'create-channel', user, name, isPrivate }) as const;

test('a channel that somebody makes is theirs alone at first, and the app hears of it', async () => {
  const slack = await startSampleSlack({ manifest });
  const app = await connectSampleApp(slack);
  expect(await slack.control.act(create('ai-hiring'))).toEqual({ ok: true });
  const made = slack.control.snapshot('ann').channels.find(({ name }) => name === 'ai-hiring');
  expect(made).toMatchObject({ kind: 'public', isMember: true, memberIds: ['U0ANN'] });
  await vi.waitUntil(() => app.received.length > 0, 5000);
  expect(app.received[0]?.body.event).toMatchObject({
    type: 'channel_created',
    channel: { id: made?.id, name: 'ai-hiring', creator: 'U0ANN' },
  });
  await slack.person('ann').invites('sample', '#ai-hiring');
  const posted = await app.client.chat.postMessage({ channel: made?.id ?? '', text: 'Here' });
  expect(posted.ok).toBe(true);
});

test('a private channel is seen by nobody else, the app included', async () => {
  const slack = await startSampleSlack({ manifest });
  const app = await connectSampleApp(slack);
  await slack.control.act(create('quiet', true));
  const names = slack.control.snapshot('ben').channels.map(({ name }) => name);
  expect(names).not.toContain('quiet');
  await slack.control.act(create('loud'));
  await vi.waitUntil(() => app.received.length > 0, 5000);
  expect(app.received.map(({ body }) => body.event.channel.name)).toEqual(['loud']);
});

test.each([
  ['a name that is taken', create('general'), '#general is taken.'],
  ['capitals', create('General'), /small letters/],
  ['a space', create('two words'), /small letters/],
  ['81 letters', create('a'.repeat(81)), /80 at most/],
])('%s is refused', async (_, act, sentence) => {
  const slack = await startSampleSlack();
  const result = await slack.control.act(act);
  expect(result).toEqual({ ok: false, problem: expect.stringMatching(sentence) });
});

test('a guest makes no channels', async () => {
  const slack = await startSampleSlack();
  slack.workspace.changes('@ben', { standing: 'guest' });
  expect(await slack.control.act(create('mine', false, 'U0BEN'))).toEqual({
    ok: false,
    problem: 'Guests cannot make channels.',
  });
});
