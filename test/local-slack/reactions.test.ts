import { expect, test, vi } from 'vitest';
import { connectSampleApp, sampleManifest, startSampleSlack } from '../support/sample-app.ts';

const manifest = {
  ...sampleManifest,
  oauth_config: { scopes: { bot: [...sampleManifest.oauth_config.scopes.bot, 'reactions:read'] } },
  settings: {
    ...sampleManifest.settings,
    event_subscriptions: { bot_events: ['reaction_added', 'reaction_removed'] },
  },
};

test('a reaction is seen by everybody, told to the app, and taken back by the same act', async () => {
  const slack = await startSampleSlack({ manifest });
  const app = await connectSampleApp(slack);
  const [{ ts = '', authorId = '' } = {}] = slack.person('ann').messages('#ai-team');
  const reaction = { kind: 'react', channel: 'C0AITEAM', ts, emoji: 'eyes' } as const;
  await slack.control.act({ ...reaction, user: 'U0BEN' });
  await slack.control.act({ ...reaction, user: 'U0ANN' });
  const seen = () => slack.person('dev').messages('#ai-team')[0]?.reactions;
  expect(seen()).toEqual([{ name: 'eyes', userIds: ['U0BEN', 'U0ANN'] }]);
  const history = await app.client.conversations.history({ channel: 'C0AITEAM' });
  expect(history.messages?.at(-1)?.reactions).toEqual([
    { name: 'eyes', users: ['U0BEN', 'U0ANN'], count: 2 },
  ]);
  await slack.control.act({ ...reaction, user: 'U0BEN' });
  await slack.control.act({ ...reaction, user: 'U0ANN' });
  expect(seen()).toEqual([]);
  await vi.waitUntil(() => app.received.length === 4, 5000);
  expect(app.received.map(({ body: { event } }) => event.type)).toEqual([
    'reaction_added',
    'reaction_added',
    'reaction_removed',
    'reaction_removed',
  ]);
  expect(app.received[0]?.body.event).toMatchObject({
    user: 'U0BEN',
    reaction: 'eyes',
    item_user: authorId,
    item: { type: 'message', channel: 'C0AITEAM', ts },
  });
});

test('the app hears nothing of reactions without the scope', async () => {
  const withoutScope = { ...manifest, oauth_config: sampleManifest.oauth_config };
  const slack = await startSampleSlack({ manifest: withoutScope });
  const app = await connectSampleApp(slack);
  const [{ ts = '' } = {}] = slack.person('ann').messages('#ai-team');
  await slack.control.act({ kind: 'react', user: 'U0ANN', channel: 'C0AITEAM', ts, emoji: 'tada' });
  await slack.person('ann').sees();
  expect(app.received).toEqual([]);
});

test('nobody reacts in a channel that they are not in, or to what is gone', async () => {
  const slack = await startSampleSlack();
  const [{ ts = '' } = {}] = slack.person('ann').messages('#ai-team');
  const reaction = { kind: 'react', user: 'U0GRACE', channel: 'C0AITEAM', emoji: 'eyes' } as const;
  expect(await slack.control.act({ ...reaction, ts })).toEqual({
    ok: false,
    problem: 'You are not in #ai-team. Join it to react there.',
  });
  expect(await slack.control.act({ ...reaction, user: 'U0ANN', ts: '1.0' })).toMatchObject({ ok: false });
});
