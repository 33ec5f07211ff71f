import { describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { connectSampleApp, outcomeOf, startSampleSlack, webClient } from '../support/sample-app.ts';
import { button, modal } from './builders.ts';

// Each group is a way in which a stand-in for Slack has been seen to lie.

describe('no private message is public: neither an acknowledgement, nor a response, nor an ephemeral', () => {
  test('an acknowledgement with a text is shown to one person only', async () => {
    const slack = await startSampleSlack();
    const app = await connectSampleApp(slack);
    app.answerWith(() => ({ text: 'just for you' }));
    const ann = slack.person('ann');
    await ann.types('#ai-team', '/plain');
    expect(ann.messages('#ai-team').at(-1)).toMatchObject({ text: 'just for you', isEphemeral: true });
    expect(slack.person('ben').messages('#ai-team').at(-1)?.text).not.toBe('just for you');
  });

  test('what is posted to a response URL is ephemeral unless it says otherwise', async () => {
    const slack = await startSampleSlack();
    const app = await connectSampleApp(slack);
    await slack.person('ann').types('#ai-team', '/plain');
    const respond = (body: object) =>
      fetch(app.received[0]?.body.response_url, { method: 'POST', body: JSON.stringify(body) });
    await respond({ text: 'secret' });
    await respond({ text: 'for all', response_type: 'in_channel' });
    const seen = slack.person('ben').messages('#ai-team');
    expect(seen.map(({ text }) => text)).not.toContain('secret');
    expect(seen.at(-1)?.text).toBe('for all');
  });

  test('an ephemeral message is seen by its reader only', async () => {
    const slack = await startSampleSlack();
    await webClient(slack).chat.postEphemeral({ channel: 'C0AITEAM', user: 'U0ANN', text: 'psst' });
    expect(slack.person('ann').messages('#ai-team').at(-1)).toMatchObject({
      text: 'psst',
      isEphemeral: true,
    });
    expect(slack.person('ben').messages('#ai-team').at(-1)?.text).not.toBe('psst');
  });

  test('history holds no ephemeral messages', async () => {
    const slack = await startSampleSlack();
    const client = webClient(slack);
    await client.chat.postEphemeral({ channel: 'C0AITEAM', user: 'U0ANN', text: 'psst' });
    const { messages } = await client.conversations.history({ channel: 'C0AITEAM' });
    expect(messages?.map(({ text }) => text)).not.toContain('psst');
  });

  test('an ephemeral message cannot be updated by its ts', async () => {
    const slack = await startSampleSlack();
    const client = webClient(slack);
    const { message_ts: ts = '' } = await client.chat.postEphemeral({
      channel: 'C0AITEAM',
      user: 'U0ANN',
      text: 'psst',
    });
    expect(await outcomeOf(client.chat.update({ channel: 'C0AITEAM', ts, text: 'loud' }))).toBe(
      'message_not_found',
    );
  });
});

describe('nothing that is strange is accepted: no token, and no message of others', () => {
  test('unknown tokens and messages of others are refused', async () => {
    const slack = await startSampleSlack();
    expect(await outcomeOf(webClient(slack, 'xoxb-made-up').auth.test())).toBe('invalid_auth');
    const ts = slack.person('ann').messages('#ai-team').at(0)?.ts ?? '';
    const update = webClient(slack).chat.update({ channel: 'C0AITEAM', ts, text: 'mine' });
    expect(await outcomeOf(update)).toBe('cant_update_message');
  });
});

describe('the ids of a stored message are those of its actions', () => {
  test('the block_id in an action is the one of the stored message', async () => {
    const slack = await startSampleSlack();
    const app = await connectSampleApp(slack);
    const { message } = await app.client.chat.postMessage({
      channel: 'C0AITEAM',
      text: 'press',
      blocks: [{ type: 'actions', elements: [button('Press')] }],
    });
    await slack.person('ann').clicks('Press');
    const { body } = app.received[app.received.length - 1] ?? {};
    expect(body.actions[0].block_id).toBe(message?.blocks?.[0]?.block_id);
    expect(body.message.blocks[0].block_id).toBe(body.actions[0].block_id);
  });
});

describe('a dead command is not passed over in silence', () => {
  test('Slackbot says so when a command is not acknowledged', async () => {
    const slack = await startSampleSlack();
    const app = await connectSampleApp(slack);
    app.answerWith('silence');
    slack.control.setAckDeadline(50);
    const ann = slack.person('ann');
    await ann.types('#ai-team', '/plain');
    expect(ann.messages('#ai-team').at(-1)).toMatchObject({
      text: '/plain failed because the app did not respond',
      isEphemeral: true,
      isSlackbot: true,
    });
  });
});

describe('a payload goes to one connection, and none is lost while the app reconnects', () => {
  test('each payload goes to one connection', async () => {
    const slack = await startSampleSlack();
    const apps = [await connectSampleApp(slack), await connectSampleApp(slack)];
    for (let count = 0; count < 6; count += 1) await slack.person('ann').types('#ai-team', '/plain');
    expect(apps.map(({ received }) => received.length)).toEqual([3, 3]);
  });

  test('a command sent while the app reconnects is delivered afterwards, with a fresh trigger', async () => {
    const slack = await startSampleSlack();
    const app = await connectSampleApp(slack);
    slack.control.disconnect();
    await vi.waitUntil(() => !slack.person('ann').snapshot().isAppConnected);
    await slack.person('ann').types('#ai-team', '/plain');
    expect(app.received).toHaveLength(1);
    const trigger_id = app.received[0]?.body.trigger_id;
    expect(await outcomeOf(app.client.views.open({ trigger_id, view: modal() }))).toBe('ok');
  });
});

describe('nobody listens beyond this machine', () => {
  test('it listens on loopback only, and refuses other names for it', async () => {
    const slack = await startSampleSlack();
    expect(new URL(slack.url).hostname).toBe('127.0.0.1');
    const live = new WebSocket(`${slack.url.replace('http', 'ws')}control/live?user=U0ANN`, {
      headers: { origin: 'https://evil.example' },
    });
    const refused = await new Promise((resolve) => {
      live.on('error', resolve);
      live.on('open', () => resolve('opened'));
    });
    expect(String(refused)).toContain('403');
  });
});

describe('a method that does not exist is neither 404 nor a page', () => {
  test('an unknown method is answered with 200 and a code', async () => {
    const slack = await startSampleSlack();
    const response = await fetch(`${slack.apiUrl}pins.dance`, { method: 'POST' });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ ok: false, error: 'unknown_method' });
  });
});
