import { App } from '@slack/bolt';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  connectSampleApp,
  manifestWith,
  outcomeOf,
  quiet,
  startSampleSlack,
  webClient,
} from '../support/sample-app.ts';

const manifest = (settings: object = {}) => {
  const sample = manifestWith({ events: ['function_executed'] });
  return {
    ...sample,
    functions: {
      advise: {
        title: 'Advise',
        description: 'Says whom to hire',
        input_parameters: {
          properties: { stage: { type: 'string', title: 'Stage' }, people: { type: 'integer' } },
          required: ['stage'],
        },
        output_parameters: { properties: { advice: { type: 'string' } }, required: ['advice'] },
      },
    },
    settings: { ...sample.settings, org_deploy_enabled: true, function_runtime: 'remote', ...settings },
  };
};

const run = async () => {
  const slack = await startSampleSlack({ manifest: manifest() });
  const app = await connectSampleApp(slack);
  const result = slack.control.runStep({ callbackId: 'advise', inputs: { stage: 'pilot' } });
  expect(result).toEqual({ ok: true });
  await vi.waitUntil(() => app.received.length === 1);
  const { event } = app.received[0]?.body ?? {};
  const { function_execution_id: id, bot_access_token: token } = event;
  const client = webClient(slack, token);
  const succeed = (outputs: Record<string, string | number>) =>
    outcomeOf(client.functions.completeSuccess({ function_execution_id: id, outputs }));
  return { slack, event, id, client, succeed };
};

test('a step that runs is told with its definition, its inputs and a token of its own', async () => {
  const { event } = await run();
  expect(event).toMatchObject({
    type: 'function_executed',
    function: {
      callback_id: 'advise',
      title: 'Advise',
      type: 'app',
      app_id: 'A0LOCAL',
      input_parameters: [
        { name: 'stage', type: 'string', is_required: true },
        { name: 'people', type: 'integer', is_required: false },
      ],
      output_parameters: [{ name: 'advice', is_required: true }],
    },
    inputs: { stage: 'pilot' },
    function_execution_id: expect.stringMatching(/^Fx/),
    bot_access_token: expect.stringMatching(/^xwfp-/),
  });
});

test('a step ends once, with outputs that fit', async () => {
  const { slack, succeed } = await run();
  expect(await succeed({})).toBe('parameter_validation_failed');
  expect(await succeed({ advice: 1 })).toBe('parameter_validation_failed');
  expect(await succeed({ advice: 'x', more: 'y' })).toBe('parameter_validation_failed');
  expect(slack.control.steps()).toMatchObject([{ status: 'running' }]);
  expect(await succeed({ advice: 'ML Engineer' })).toBe('ok');
  expect(slack.control.steps()).toMatchObject([
    { callbackId: 'advise', status: 'completed', outputs: { advice: 'ML Engineer' } },
  ]);
  expect(await succeed({ advice: 'again' })).toBe('execution_not_in_running_state');
});

test('a step can fail, with words for whoever runs the workflow', async () => {
  const { slack, client, id } = await run();
  await client.functions.completeError({ function_execution_id: id, error: 'No team yet' });
  expect(slack.control.steps()).toMatchObject([{ status: 'failed', error: 'No team yet' }]);
});

test('the token of another run ends no step, its own and the bot’s do, and it works for other calls, too', async () => {
  const { slack, client, id } = await run();
  const end = (token: string, execution: string) =>
    outcomeOf(
      webClient(slack, token).functions.completeError({ function_execution_id: execution, error: 'x' }),
    );
  slack.control.runStep({ callbackId: 'advise', inputs: { stage: 'pilot' } });
  const other = slack.control.steps()[1]?.executionId ?? '';
  expect(await outcomeOf(client.functions.completeError({ function_execution_id: other, error: 'x' }))).toBe(
    'access_denied',
  );
  expect(await end(slack.botToken, 'FxNONE')).toBe('function_execution_not_found');
  expect(await end(slack.botToken, other)).toBe('ok');
  expect(await outcomeOf(client.functions.completeError({ function_execution_id: id, error: 'x' }))).toBe(
    'ok',
  );
  expect(await outcomeOf(client.chat.postMessage({ channel: 'C0AITEAM', text: 'hi' }))).toBe('ok');
});

test.each<[string, object, { callbackId: string; inputs: Record<string, unknown> }, string]>([
  ['that the app does not have', {}, { callbackId: 'dance', inputs: {} }, 'no step'],
  ['without what it requires', {}, { callbackId: 'advise', inputs: {} }, 'missing required'],
  ['with a wrong input', {}, { callbackId: 'advise', inputs: { stage: 1 } }, 'must be of type string'],
  [
    'of an app that runs elsewhere',
    { function_runtime: 'slack' },
    { callbackId: 'advise', inputs: { stage: 'pilot' } },
    'function_runtime',
  ],
  [
    'of an app that does not listen',
    { event_subscriptions: { bot_events: [] } },
    { callbackId: 'advise', inputs: { stage: 'pilot' } },
    'does not subscribe',
  ],
])('a step %s does not run', async (_, settings, step, words) => {
  const slack = await startSampleSlack({ manifest: manifest(settings) });
  expect(slack.control.runStep(step)).toEqual({ ok: false, problem: expect.stringContaining(words) });
});

test('an unmodified Bolt app completes a step that was asked for over HTTP', async () => {
  const slack = await startSampleSlack({ manifest: manifest() });
  const app = new App({
    token: slack.botToken,
    appToken: slack.appToken,
    socketMode: true,
    clientOptions: { slackApiUrl: slack.apiUrl },
    logger: quiet,
  });
  app.function('advise', async ({ inputs, complete }) => {
    await complete({ outputs: { advice: `for ${String(inputs.stage)}` } });
  });
  await app.start();
  onTestFinished(() => app.stop().then(() => undefined));
  const act = { kind: 'run-step', callbackId: 'advise', inputs: { stage: 'scaling' } };
  await fetch(`${slack.url}control/rig`, { method: 'POST', body: JSON.stringify(act) });
  const steps = async () => (await fetch(`${slack.url}control/steps`)).json();
  await vi.waitFor(async () =>
    expect(await steps()).toMatchObject([{ status: 'completed', outputs: { advice: 'for scaling' } }]),
  );
});
