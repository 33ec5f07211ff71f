import { slackErrorCode } from './web-client.ts';

const refusedTokens = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'user_removed_from_team',
  'team_disabled',
  'not_allowed_token_type',
];

/** Slack cannot be reached or refuses us; the message is one sentence that says what to do. */
export class SlackProblem extends Error {
  override readonly name = 'SlackProblem';

  /** The problem behind an error while running, if it is one: Slack withdrew the tokens. */
  static find(error: unknown): SlackProblem | undefined {
    const code = codeOf(error);
    return code && refusedTokens.includes(code) ? SlackProblem.from(error, undefined) : undefined;
  }

  /** The problem behind an error of Bolt or of Slack's clients. */
  static from(error: unknown, slackApiUrl: string | undefined): SlackProblem {
    const code = codeOf(error);
    const where = slackApiUrl ?? 'https://slack.com/api/';
    if (code && refusedTokens.includes(code)) {
      return new SlackProblem(
        `Slack refuses the tokens (${code}): copy SLACK_BOT_TOKEN from “OAuth & Permissions” and SLACK_APP_TOKEN from “Basic Information” of your app again.`,
        { cause: error },
      );
    }
    if (code) return new SlackProblem(`Slack refuses to start the app: ${code}.`, { cause: error });
    return new SlackProblem(
      `Slack cannot be reached at ${where}: check the network, a proxy, and SLACK_API_URL if you set it.`,
      { cause: error },
    );
  }
}

function codeOf(error: unknown): string | undefined {
  return slackErrorCode(error) ?? slackErrorCode(error instanceof Error ? error.cause : undefined);
}
