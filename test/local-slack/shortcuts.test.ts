import { App, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parseManifest } from '../../src/local-slack/manifest.ts';
import { connectSampleApp, outcomeOf, sampleManifest, startSampleSlack } from '../support/sample-app.ts';
import { modal } from './builders.ts';

const shortcuts = [
  { name: 'Order lunch', type: 'global', callback_id: 'order', description: 'Opens the menu of today' },
  { name: 'Keep this', type: 'message', callback_id: 'keep', description: 'Keeps a message for later' },
];

const manifest = { ...sampleManifest, features: { ...sampleManifest.features, shortcuts } };

describe('a global shortcut', () => {
  test('brings the app who ran it, with a trigger that opens a modal, and no channel to answer in', async () => {
    const slack = await startSampleSlack({ manifest });
    const app = await connectSampleApp(slack);
    await slack.person('ann').runsShortcut('Order lunch');
    const [{ type, body } = { type: '', body: {} }] = app.received;
    expect(type).toBe('interactive');
    expect(body).toEqual({
      type: 'shortcut',
      callback_id: 'order',
      action_ts: expect.stringMatching(/^\d+\.\d{6}$/),
      trigger_id: expect.any(String),
      token: 'local',
      api_app_id: 'A0LOCAL',
      team: { id: 'T0LOCAL', domain: 'northwind-robotics' },
      user: { id: 'U0ANN', username: 'ann', name: 'ann', team_id: 'T0LOCAL' },
      enterprise: null,
      is_enterprise_install: false,
    });
    expect(await outcomeOf(app.client.views.open({ trigger_id: body.trigger_id, view: modal() }))).toBe('ok');
  });

  test('that the app leaves unanswered is told to whoever ran it', async () => {
    const slack = await startSampleSlack({ manifest });
    const app = await connectSampleApp(slack);
    app.answerWith('silence');
    slack.control.setAckDeadline(50);
    await expect(slack.person('ann').runsShortcut('Order lunch')).rejects.toThrow(
      '“Order lunch” failed: the app did not respond.',
    );
  });
});

describe('a shortcut on a message', () => {
  test('brings the whole message, and a way to answer beside it', async () => {
    const slack = await startSampleSlack({ manifest });
    const app = await connectSampleApp(slack);
    const ann = slack.person('ann');
    await ann.types('#ai-team', 'Lunch at one?');
    const said = ann.messages('#ai-team').at(-1);
    await ann.runsShortcut('Keep this', 'Lunch at one?');
    const { body } = app.received.at(-1) ?? { body: {} };
    expect(body).toMatchObject({
      type: 'message_action',
      callback_id: 'keep',
      channel: { id: 'C0AITEAM', name: 'ai-team' },
      message_ts: said?.ts,
      message: { type: 'message', user: 'U0ANN', ts: said?.ts, text: 'Lunch at one?' },
      action_ts: expect.any(String),
      trigger_id: expect.any(String),
    });
    expect(body).not.toHaveProperty('container');
    await fetch(body.response_url, { method: 'POST', body: JSON.stringify({ text: 'Kept' }) });
    expect(ann.messages('#ai-team').at(-1)).toMatchObject({ text: 'Kept', isEphemeral: true });
  });

  test('works where the app is not, as only the one message is shown to it', async () => {
    const slack = await startSampleSlack({ manifest });
    const app = await connectSampleApp(slack);
    await slack.person('ann').runsShortcut('Keep this', 'which one comes first');
    expect(app.received.at(-1)?.body.channel).toEqual({ id: 'C0LEADERSHIP', name: 'privategroup' });
  });

  test('is not for messages that one cannot see, or that only one person sees', async () => {
    const slack = await startSampleSlack({ manifest });
    const app = await connectSampleApp(slack);
    const [{ ts = '' } = {}] = slack.person('ann').messages('#leadership');
    const run = (user: string, channel: string, at: string) =>
      slack.control.act({
        kind: 'run-shortcut',
        user,
        callbackId: 'keep',
        message: { channel, ts: at },
      });
    expect(await run('U0BEN', 'C0LEADERSHIP', ts)).toMatchObject({ ok: false });
    const psst = { channel: 'C0AITEAM', user: 'U0ANN', text: 'psst' };
    const { message_ts: own = '' } = await app.client.chat.postEphemeral(psst);
    expect(await run('U0ANN', 'C0AITEAM', own)).toMatchObject({ ok: false });
    expect(app.received).toEqual([]);
  });
});

describe('shortcuts are there', () => {
  test('for colleagues, where the app is installed with the scope for commands', async () => {
    const names = (slack: Awaited<ReturnType<typeof startSampleSlack>>) =>
      slack.control.snapshot('ann').shortcuts.map(({ name }) => name);
    const slack = await startSampleSlack({ manifest });
    expect(names(slack)).toEqual(['Order lunch', 'Keep this']);
    slack.workspace.adds({ name: 'pat', realName: 'Pat Partner', teamId: 'T0PARTNER' });
    await expect(slack.person('pat').runsShortcut('Order lunch')).rejects.toThrow('no such shortcut');
    slack.control.uninstall();
    expect(names(slack)).toEqual([]);
    const { oauth_config: oauth } = sampleManifest;
    const bot = oauth.scopes.bot.filter((scope) => scope !== 'commands');
    const without = await startSampleSlack({ manifest: { ...manifest, oauth_config: { scopes: { bot } } } });
    expect(names(without)).toEqual([]);
  });

  test('as the manifest says: ten at most, with short names', () => {
    const [one] = shortcuts;
    const withShortcuts = (given: readonly object[]) => () =>
      parseManifest({ ...manifest, features: { ...manifest.features, shortcuts: given } });
    expect(withShortcuts(Array.from({ length: 10 }, () => ({ ...one })))).not.toThrow();
    expect(withShortcuts(Array.from({ length: 11 }, () => ({ ...one })))).toThrow('shortcuts');
    expect(withShortcuts([{ ...one, name: 'A name that goes on for too long' }])).toThrow('name');
    expect(withShortcuts([{ ...one, type: 'channel' }])).toThrow('type');
  });
});

test('an unmodified Bolt app answers both', async () => {
  const slack = await startSampleSlack({ manifest });
  const clientOptions = { slackApiUrl: slack.apiUrl };
  const receiver = new SocketModeReceiver({
    appToken: slack.appToken,
    installerOptions: { clientOptions },
    logLevel: LogLevel.ERROR,
  });
  const app = new App({ token: slack.botToken, receiver, clientOptions, logLevel: LogLevel.ERROR });
  onTestFinished(() => receiver.client.disconnect());
  app.shortcut({ callback_id: 'order', type: 'shortcut' }, async ({ ack, shortcut, client }) => {
    await ack();
    const title = { type: 'plain_text', text: 'Lunch' } as const;
    await client.views.open({
      trigger_id: shortcut.trigger_id,
      view: { type: 'modal', title, blocks: [{ type: 'divider' }] },
    });
  });
  app.shortcut({ callback_id: 'keep', type: 'message_action' }, async ({ ack, respond, shortcut }) => {
    await ack();
    await respond(`Kept: ${shortcut.message.text}`);
  });
  await app.start();
  const ann = slack.person('ann');
  await ann.runsShortcut('Keep this', 'Who runs the model then?');
  expect(await ann.sees('Kept: The pilot')).toContain('Who runs the model then?');
  await ann.runsShortcut('Order lunch');
  await ann.sees('Lunch');
});
