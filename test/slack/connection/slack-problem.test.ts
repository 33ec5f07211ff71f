import { ErrorCode } from '@slack/web-api';
import { expect, test } from 'vitest';
import { SlackProblem } from '../../../src/slack/connection/slack-problem.ts';

function refusal(code: string): Error {
  return Object.assign(new Error(`An API error occurred: ${code}`), {
    code: ErrorCode.PlatformError,
    data: { ok: false, error: code },
  });
}

test.each(['invalid_auth', 'token_revoked', 'account_inactive'])(
  'a token that Slack refuses with %s is to be copied again',
  (code) => {
    const { message } = SlackProblem.from(refusal(code), undefined);
    expect(message).toContain(code);
    expect(message).toMatch(/SLACK_BOT_TOKEN.*SLACK_APP_TOKEN/);
  },
);

test('a refusal that another error wraps is found', () => {
  const wrapped = new Error('cannot start', { cause: refusal('invalid_auth') });
  expect(SlackProblem.from(wrapped, undefined).message).toContain('invalid_auth');
});

test('any other refusal is named', () => {
  expect(SlackProblem.from(refusal('team_added_to_org'), undefined).message).toContain('team_added_to_org');
});

test('an answer that Slack’s client takes for a code is not repeated', () => {
  for (const answer of ['{"ok":true,"text":"hidden"', '<html>hidden</html>', 'hidden words']) {
    const { message } = SlackProblem.from(refusal(answer), undefined);
    expect(message).toContain('cannot be reached');
    expect(message).not.toContain('hidden');
  }
});

test('a Slack that cannot be reached is named by its address', () => {
  const error = new Error('connect ECONNREFUSED 127.0.0.1:1');
  expect(SlackProblem.from(error, 'http://127.0.0.1:1/api/').message).toContain('http://127.0.0.1:1/api/');
  expect(SlackProblem.from(error, undefined).message).toContain('https://slack.com/api/');
});

test('of the failures while running, only withdrawn tokens are a problem to be put right', () => {
  expect(SlackProblem.find(refusal('token_revoked'))?.message).toContain('token_revoked');
  expect(SlackProblem.find(refusal('internal_error'))).toBeUndefined();
  expect(SlackProblem.find(new Error('a bug'))).toBeUndefined();
});
