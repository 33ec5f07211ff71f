import { expect, test } from 'vitest';
import { connectSampleApp, startSampleSlack } from '../support/sample-app.ts';

const inAiTeam = { user: 'U0ANN', channel: 'C0AITEAM' };

test('a reply goes into the thread of the message that began it, also when it answers a reply', async () => {
  const slack = await startSampleSlack();
  const ann = slack.person('ann');
  const [root] = ann.messages('#ai-team');
  const thread = root?.ts ?? '';
  await slack.control.act({ kind: 'say', ...inAiTeam, text: 'One', thread });
  const reply = ann.messages('#ai-team').at(-1);
  await slack.control.act({ kind: 'say', ...inAiTeam, text: 'Two', thread: reply?.ts ?? '' });
  expect(ann.messages('#ai-team').slice(-2)).toMatchObject([
    { text: 'One', threadTs: thread },
    { text: 'Two', threadTs: thread },
  ]);
});

test('a slash command in a thread is refused, as in Slack', async () => {
  const slack = await startSampleSlack();
  const thread = slack.person('ann').messages('#ai-team')[0]?.ts ?? '';
  expect(await slack.control.act({ kind: 'say', ...inAiTeam, text: '/plain', thread })).toMatchObject({
    ok: false,
  });
});

test('the app hears of a message that was changed, and of one that was deleted', async () => {
  const slack = await startSampleSlack();
  const app = await connectSampleApp(slack);
  const ann = slack.person('ann');
  await ann.types('#ai-team', 'We nede somebody');
  const ts = ann.messages('#ai-team').at(-1)?.ts ?? '';
  expect(
    await slack.control.act({ kind: 'edit-message', ...inAiTeam, ts, text: 'We need @ben & co' }),
  ).toEqual({ ok: true });
  expect(ann.messages('#ai-team').at(-1)).toMatchObject({
    text: 'We need <@U0BEN> &amp; co',
    isEdited: true,
  });
  expect(await slack.control.act({ kind: 'delete-message', ...inAiTeam, ts })).toEqual({ ok: true });
  expect(ann.messages('#ai-team').some((message) => message.ts === ts)).toBe(false);
  const subtypes = () => app.received.map(({ body }) => body.event?.subtype);
  await expect.poll(subtypes).toEqual([undefined, 'message_changed', 'message_deleted']);
  expect(app.received[1]?.body.event).toMatchObject({
    message: { text: 'We need <@U0BEN> &amp; co' },
    previous_message: { text: 'We nede somebody' },
  });
  expect(app.received[2]?.body.event).toMatchObject({ deleted_ts: ts, channel: 'C0AITEAM' });
});

test('nobody changes or deletes what others said', async () => {
  const slack = await startSampleSlack();
  const others = slack
    .person('ann')
    .messages('#ai-team')
    .find(({ authorId }) => authorId !== 'U0ANN');
  const ts = others?.ts ?? '';
  for (const act of [
    { kind: 'edit-message', ...inAiTeam, ts, text: 'No' },
    { kind: 'delete-message', ...inAiTeam, ts },
  ] as const) {
    expect(await slack.control.act(act)).toMatchObject({ ok: false });
  }
});
