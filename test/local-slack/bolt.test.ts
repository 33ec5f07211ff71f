import { App, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { expect, onTestFinished, test } from 'vitest';
import type { TestSlack } from '../support/local-slack.ts';
import { startSampleSlack } from '../support/sample-app.ts';

const startBoltApp = async (slack: TestSlack): Promise<App> => {
  const clientOptions = { slackApiUrl: slack.apiUrl };
  const receiver = new SocketModeReceiver({
    appToken: slack.appToken,
    installerOptions: { clientOptions },
    logLevel: LogLevel.ERROR,
  });
  const app = new App({ token: slack.botToken, receiver, clientOptions, logLevel: LogLevel.ERROR });
  onTestFinished(() => receiver.client.disconnect());
  return app;
};

test('an unmodified Bolt app answers a command with a modal and its submission with an ephemeral', async () => {
  const slack = await startSampleSlack();
  const app = await startBoltApp(slack);
  app.command('/plain', async ({ ack, client, body }) => {
    await ack();
    await client.views.open({
      trigger_id: body.trigger_id,
      view: {
        type: 'modal',
        callback_id: 'order',
        private_metadata: body.channel_id,
        title: { type: 'plain_text', text: 'Lunch' },
        submit: { type: 'plain_text', text: 'Order' },
        blocks: [
          {
            type: 'input',
            block_id: 'dish',
            label: { type: 'plain_text', text: 'Dish' },
            element: {
              type: 'static_select',
              action_id: 'choice',
              options: ['Soup', 'Salad'].map((text) => ({
                text: { type: 'plain_text', text },
                value: text.toLowerCase(),
              })),
            },
          },
        ],
      },
    });
  });
  app.view('order', async ({ ack, view, client, body }) => {
    await ack();
    const value = view.state.values.dish?.choice?.selected_option?.value;
    await client.chat.postEphemeral({
      channel: view.private_metadata,
      user: body.user.id,
      text: `Ordered ${value}`,
    });
  });
  await app.start();

  const ann = slack.person('ann');
  await ann.types('#ai-team', '/plain');
  await ann.chooses('Dish', 'Salad');
  expect(await ann.submits()).toEqual({});

  expect(await ann.sees('Ordered salad')).toBe('Ordered salad');
  expect(ann.modal()).toBeNull();
  const ben = slack.person('ben');
  expect(ben.messages('#ai-team').map(({ text }) => text)).not.toContain('Ordered salad');
});

test('respond from a button replaces the message that held it', async () => {
  const slack = await startSampleSlack();
  const app = await startBoltApp(slack);
  app.command('/plain', async ({ ack }) => {
    await ack({
      text: 'Sure?',
      blocks: [
        {
          type: 'actions',
          elements: [{ type: 'button', action_id: 'yes', text: { type: 'plain_text', text: 'Yes' } }],
        },
      ],
    });
  });
  app.action('yes', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'Done', replace_original: true });
  });
  await app.start();

  const ann = slack.person('ann');
  const before = ann.messages('#ai-team').length;
  await ann.types('#ai-team', '/plain');
  await ann.clicks('Yes');

  expect(await ann.sees('Done')).toBe('Done');
  expect(ann.messages('#ai-team')).toHaveLength(before + 1);
});
