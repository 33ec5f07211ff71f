import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ConfigProblem, readConfig, settingsSchema } from '../src/config.ts';

const botToken = 'xoxb-1-2-abcDEF';
const appToken = 'xapp-1-A0-2-abcDEF';
const signingSecret = '8f742231b10e8888abcd99yyyzzz85a5';
const clientSecret = '0123456789abcdef';
const encryptionKey = Buffer.alloc(32, 7).toString('base64');

/** All that a program needs which many workspaces install. */
const oauth = {
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: clientSecret,
  SLACK_SIGNING_SECRET: signingSecret,
  ENCRYPTION_KEY: encryptionKey,
  PUBLIC_URL: 'https://aiteam.example/',
};

function problemOf(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (problem) {
    if (problem instanceof ConfigProblem) return problem.message;
    throw problem;
  }
  throw new Error('These settings were accepted.');
}

describe('the settings', () => {
  test('nothing set runs the local workspace with data in a file', () => {
    expect(readConfig({})).toEqual({
      mode: { kind: 'local' },
      databaseUrl: 'sqlite:data/aiteam.db',
      host: '127.0.0.1',
      port: 3000,
      logLevel: 'info',
    });
  });

  test('both tokens connect to Slack by Socket Mode', () => {
    const config = readConfig({ SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken });
    expect(config.mode).toEqual({ kind: 'socket', botToken, appToken });
    expect(config).not.toHaveProperty('slackApiUrl');
  });

  test('a bot token and a signing secret serve one workspace over HTTP', () => {
    const config = readConfig({ SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret });
    expect(config.mode).toEqual({ kind: 'http', botToken, signingSecret });
  });

  test('what installing needs serves every workspace that installs the app', () => {
    const { mode } = readConfig(oauth);
    expect(mode).toMatchObject({
      kind: 'oauth',
      clientId: '1.2',
      clientSecret,
      signingSecret,
      publicUrl: 'https://aiteam.example',
    });
    expect(readConfig({ ...oauth, PUBLIC_URL: 'http://127.0.0.1:3000' }).mode.kind).toBe('oauth');
  });

  test('secrets are encrypted wherever a key is set', () => {
    const tokens = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken };
    const { mode, keyRing } = readConfig({ ...tokens, ENCRYPTION_KEY: encryptionKey });
    expect(mode.kind).toBe('socket');
    expect(keyRing).toBeDefined();
    expect(readConfig(tokens)).not.toHaveProperty('keyRing');
    expect(readConfig(oauth).keyRing).toBeDefined();
  });

  test('every setting can be changed, and the API address always ends in a slash', () => {
    const config = readConfig({
      SLACK_BOT_TOKEN: ` ${botToken} `,
      SLACK_APP_TOKEN: appToken,
      SLACK_API_URL: 'http://127.0.0.1:4000/api',
      DATABASE_URL: 'sqlite::memory:',
      HOST: '0.0.0.0',
      PORT: '0',
      LOG_LEVEL: 'silent',
    });
    expect(config).toEqual({
      mode: { kind: 'socket', botToken, appToken },
      slackApiUrl: 'http://127.0.0.1:4000/api/',
      databaseUrl: 'sqlite::memory:',
      host: '0.0.0.0',
      port: 0,
      logLevel: 'silent',
    });
  });

  test('blank values count as unset', () => {
    const env = { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '  ', SLACK_SIGNING_SECRET: '', PORT: '' };
    expect(readConfig(env)).toEqual(readConfig({}));
  });

  test('settings of other programs are left alone', () => {
    expect(readConfig({ PUBLIC_URL: 'https://x.example', PATH: '/bin' })).toEqual(readConfig({}));
  });
});

describe('a half-set or wrong environment stops with one sentence', () => {
  test.each([
    [
      'a bot token alone',
      { SLACK_BOT_TOKEN: botToken },
      /^SLACK_BOT_TOKEN is set but SLACK_APP_TOKEN is not: /,
    ],
    [
      'an app token alone',
      { SLACK_APP_TOKEN: appToken },
      /^SLACK_APP_TOKEN is set but SLACK_BOT_TOKEN is not: /,
    ],
    [
      'an API address alone',
      { SLACK_API_URL: 'http://a.example/' },
      /^SLACK_API_URL is set but the tokens are not: /,
    ],
    [
      'swapped tokens',
      { SLACK_BOT_TOKEN: appToken, SLACK_APP_TOKEN: botToken },
      /^SLACK_BOT_TOKEN must be a bot token \(xoxb-…\), but holds an app-level token .* SLACK_APP_TOKEN\.$/,
    ],
    [
      'a bot token in place of the app token',
      { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: botToken },
      /^SLACK_APP_TOKEN must be an app-level token .* SLACK_BOT_TOKEN\.$/,
    ],
    [
      'a user token',
      { SLACK_BOT_TOKEN: 'xoxp-1-2', SLACK_APP_TOKEN: appToken },
      /holds a user token \(xoxp-…\)\.$/,
    ],
    [
      'a token of another kind for a server of one’s own',
      { SLACK_BOT_TOKEN: clientSecret, SLACK_APP_TOKEN: appToken, SLACK_API_URL: 'http://a.example/' },
      /^SLACK_BOT_TOKEN must be a bot token: it begins with xoxb-/,
    ],
    [
      'a token with a space in it',
      { SLACK_BOT_TOKEN: `${botToken} x`, SLACK_APP_TOKEN: appToken },
      /^SLACK_BOT_TOKEN must be a bot token/,
    ],
    [
      'an API address that is not on the web',
      { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: 'ftp://a.example/' },
      /^SLACK_API_URL must be a web address/,
    ],
    [
      'a signing secret alone',
      { SLACK_SIGNING_SECRET: signingSecret },
      /^SLACK_SIGNING_SECRET is set but SLACK_BOT_TOKEN is not: /,
    ],
    [
      'a signing secret that is too short to be one',
      { SLACK_SIGNING_SECRET: 'short', SLACK_BOT_TOKEN: botToken },
      /^SLACK_SIGNING_SECRET must be the signing secret from “Basic Information”/,
    ],
    [
      'what Socket Mode needs and what HTTP needs',
      { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret },
      /^SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both set: keep the first for Socket Mode, /,
    ],
    [
      'half of what installing needs',
      { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: clientSecret },
      /^Set SLACK_SIGNING_SECRET, ENCRYPTION_KEY and PUBLIC_URL too, .* unset SLACK_CLIENT_ID and SLACK_CLIENT_SECRET\.$/,
    ],
    [
      'tokens beside what installing needs',
      { ...oauth, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken },
      /^Unset SLACK_BOT_TOKEN and SLACK_APP_TOKEN: .* each workspace brings its own token/,
    ],
    ['a client id of another kind', { SLACK_CLIENT_ID: 'abc' }, /^SLACK_CLIENT_ID must be two numbers/],
    ['a key that is none', { ...oauth, ENCRYPTION_KEY: 'abc' }, /^ENCRYPTION_KEY must be 32 bytes in base64/],
    [
      'a public address without encryption',
      { ...oauth, PUBLIC_URL: 'http://a.example/' },
      /^PUBLIC_URL must begin with https:\/\//,
    ],
    ['a port that is not a number', { PORT: '3000x' }, /^PORT must be a whole number from 0 to 65535\.$/],
    ['a port that does not exist', { PORT: '70000' }, /^PORT must be a whole number from 0 to 65535\.$/],
    [
      'a host with a path',
      { HOST: 'http://0.0.0.0/' },
      /^HOST must be an address or a name of this machine, /,
    ],
    ['an unknown log level', { LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of fatal, /],
  ])('%s', (_name, env, sentence) => {
    const problem = problemOf(env);
    expect(problem).toMatch(sentence);
    expect(problem).not.toContain('\n');
    for (const value of [botToken, appToken, 'xoxp-1-2', signingSecret, clientSecret, encryptionKey])
      expect(problem).not.toContain(value);
  });
});

test('.env.example has every setting with its default and its explanation, and no other', () => {
  const text = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  const written = [...text.matchAll(/^# (.*)\n([A-Z_]+)=(.*)$/gm)].map(([, says, name, value]) => ({
    name,
    value,
    says,
  }));
  const defaults: Record<string, unknown> = settingsSchema.parse({});
  const expected = Object.entries(settingsSchema.shape).map(([name, field]) => ({
    name,
    value: String(defaults[name] ?? ''),
    says: field.description,
  }));
  expect(written).toEqual(expected);
  expect(text.match(/^\w+=/gm)).toHaveLength(expected.length);
});
