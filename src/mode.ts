import type { KeyRing } from './store/key-ring.ts';

/** What the environment holds for reaching Slack; each is absent where it is not set. */
export interface SlackSettings {
  readonly SLACK_BOT_TOKEN?: string | undefined;
  readonly SLACK_APP_TOKEN?: string | undefined;
  readonly SLACK_SIGNING_SECRET?: string | undefined;
  readonly SLACK_CLIENT_ID?: string | undefined;
  readonly SLACK_CLIENT_SECRET?: string | undefined;
  readonly ENCRYPTION_KEY?: KeyRing | undefined;
  readonly PUBLIC_URL?: string | undefined;
  readonly SLACK_API_URL?: string | undefined;
}

/** The way in which the program runs. */
export type Mode =
  | { readonly kind: 'local' }
  /** One workspace, over a WebSocket that the program opens. */
  | { readonly kind: 'socket'; readonly botToken: string; readonly appToken: string }
  /** One workspace, by requests that Slack sends. */
  | { readonly kind: 'http'; readonly botToken: string; readonly signingSecret: string }
  /** Every workspace in which the app is installed. */
  | {
      readonly kind: 'oauth';
      readonly clientId: string;
      readonly clientSecret: string;
      readonly signingSecret: string;
      /** Where the program is reached from outside, without a slash at the end. */
      readonly publicUrl: string;
    };

/** The mode that is meant by what is set, or one sentence that says what to set. */
export type ChosenMode = { readonly mode: Mode } | { readonly problem: string };

/** A setting is blamed for what is missing beside it. */
export function chooseMode(settings: SlackSettings): ChosenMode {
  const { SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_SIGNING_SECRET } = settings;
  if (SLACK_CLIENT_ID ?? SLACK_CLIENT_SECRET) return chooseOauth(settings);
  if (SLACK_SIGNING_SECRET !== undefined) return chooseHttp(settings, SLACK_SIGNING_SECRET);
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: apiUrl } = settings;
  if (botToken !== undefined && appToken !== undefined)
    return { mode: { kind: 'socket', botToken, appToken } };
  if (botToken !== undefined) return { problem: incomplete('SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN') };
  if (appToken !== undefined) return { problem: incomplete('SLACK_APP_TOKEN', 'SLACK_BOT_TOKEN') };
  if (apiUrl !== undefined)
    return {
      problem:
        'SLACK_API_URL is set but the tokens are not: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN too, or unset it to use the local workspace.',
    };
  return { mode: { kind: 'local' } };
}

function chooseHttp(
  { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken }: SlackSettings,
  signingSecret: string,
): ChosenMode {
  if (appToken !== undefined)
    return {
      problem:
        'SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both set: keep the first for Socket Mode, or the second for requests over HTTP.',
    };
  if (botToken === undefined) return { problem: incomplete('SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN') };
  return { mode: { kind: 'http', botToken, signingSecret } };
}

function incomplete(present: keyof SlackSettings, missing: keyof SlackSettings): string {
  return `${present} is set but ${missing} is not: set both to connect to Slack, or neither to use the local workspace.`;
}

function chooseOauth(settings: SlackSettings): ChosenMode {
  const {
    SLACK_CLIENT_ID: clientId,
    SLACK_CLIENT_SECRET: clientSecret,
    SLACK_SIGNING_SECRET: signingSecret,
    PUBLIC_URL: publicUrl,
  } = settings;
  const surplus = (['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'] as const).filter(
    (name) => settings[name] !== undefined,
  );
  if (surplus.length > 0)
    return {
      problem: `Unset ${list(surplus)}: with SLACK_CLIENT_ID and SLACK_CLIENT_SECRET each workspace brings its own token when it installs the app.`,
    };
  if (clientId && clientSecret && signingSecret && settings.ENCRYPTION_KEY && publicUrl)
    return { mode: { kind: 'oauth', clientId, clientSecret, signingSecret, publicUrl } };
  const missing = oauthNames.filter((name) => settings[name] === undefined);
  const present = oauthNames.filter((name) => settings[name] !== undefined);
  return {
    problem: `Set ${list(missing)} too, so that workspaces can install the app, or unset ${list(present)}.`,
  };
}

const oauthNames = [
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_SIGNING_SECRET',
  'ENCRYPTION_KEY',
  'PUBLIC_URL',
] as const;

const list = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names);
