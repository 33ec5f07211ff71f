import { ErrorCode } from '@slack/web-api';
import { expect, test } from 'vitest';
import { NotInstalled } from '../../../src/slack/connection/as-bot.ts';
import { createEndStep } from '../../../src/slack/connection/end-step.ts';
import { type RecordedCall, RecordingClient } from '../../support/recording-client.ts';

/** Slack’s client, answered by these error codes one after another, then well. */
class RefusingClient extends RecordingClient {
  readonly #codes: string[];

  constructor(...codes: readonly string[]) {
    super();
    this.#codes = [...codes];
  }

  override async apiCall(method: string, options: Record<string, unknown> = {}) {
    const answer = await super.apiCall(method, options);
    const error = this.#codes.shift();
    if (error === undefined) return answer;
    throw Object.assign(new Error(error), { code: ErrorCode.PlatformError, data: { ok: false, error } });
  }
}

const done = { outcome: 'done', outputs: { holes: 0 } } as const;
const failed = { outcome: 'failed', sentence: 'Nothing is saved.' } as const;
const own = { executionId: 'Fx1', token: 'xwfp-1' };

const begin = (...codes: readonly string[]) => {
  const client = new RefusingClient(...codes);
  const asked: string[] = [];
  const asBot = async (workspaceId: string) => {
    asked.push(workspaceId);
    return { token: `xoxb-${workspaceId}` };
  };
  return { client, asked, endStep: createEndStep({ client, asBot }) };
};

const tokensOf = (calls: readonly RecordedCall[]) => calls.map(({ options }) => options.token);

test.each([
  ['well', done, 'functions.completeSuccess', { outputs: { holes: 0 } }],
  ['in words', failed, 'functions.completeError', { error: 'Nothing is saved.' }],
] as const)('a run ends %s, by the token that came with it', async (_, end, method, told) => {
  const { client, asked, endStep } = begin();
  await endStep('T1', own, end);
  expect(client.recorded).toEqual([
    { method, options: { token: 'xwfp-1', function_execution_id: 'Fx1', ...told } },
  ]);
  expect(asked).toEqual([]);
});

test.each(['token_revoked', 'token_expired', 'invalid_auth'])(
  'a run whose token Slack does not take any more (%s) ends by the bot’s of its workspace',
  async (code) => {
    const { client, endStep } = begin(code);
    await endStep('T1', own, done);
    expect(tokensOf(client.recorded)).toEqual(['xwfp-1', 'xoxb-T1']);
  },
);

test('a run that came without a token ends by the bot’s of its workspace', async () => {
  const { client, endStep } = begin();
  await endStep('T2', { executionId: 'Fx1', token: undefined }, done);
  expect(tokensOf(client.recorded)).toEqual(['xoxb-T2']);
});

test.each([
  ['at once', ['execution_not_in_running_state'], 1],
  ['by its token, too', ['token_revoked', 'execution_not_in_running_state'], 2],
])('a run that had ended before stays as it is: Slack says so %s', async (_, codes, calls) => {
  const { client, endStep } = begin(...codes);
  await endStep('T1', own, done);
  expect(client.recorded).toHaveLength(calls);
});

test.each(['parameter_validation_failed', 'function_execution_not_found', 'internal_error'])(
  'what else Slack has against it (%s) is a failure, and nothing is tried with another token',
  async (code) => {
    const { client, endStep } = begin(code);
    await expect(endStep('T1', own, done)).rejects.toThrow(code);
    expect(client.recorded).toHaveLength(1);
  },
);

test('a run of a workspace that the app has left cannot be ended', async () => {
  const asBot = () => Promise.reject(new NotInstalled());
  const endStep = createEndStep({ client: new RecordingClient(), asBot });
  await expect(endStep('T1', { executionId: 'Fx1', token: undefined }, done)).rejects.toThrow(NotInstalled);
});
