import { z } from 'zod';
import { type LogLevel, logLevels } from './log.ts';
import { chooseMode, type Mode } from './mode.ts';
import { type KeyRing, readKeyRing } from './store/key-ring.ts';

const tokens = {
  'xoxb-': 'a bot token',
  'xapp-': 'an app-level token',
  'xoxp-': 'a user token',
} as const;

/** A token by its prefix. The sentence names what was given instead, never the token itself. */
function token(name: string, prefix: 'xoxb-' | 'xapp-', otherName: string) {
  return z.string().regex(new RegExp(`^${prefix}[A-Za-z0-9-]+$`), {
    error: ({ input }) => {
      const given = Object.entries(tokens).find(([start]) => String(input).startsWith(start));
      if (given === undefined || given[0] === prefix)
        return `${name} must be ${tokens[prefix]}: it begins with ${prefix} and has no spaces.`;
      const swapped = given[0] === 'xoxp-' ? '' : ` Put that one into ${otherName}.`;
      return `${name} must be ${tokens[prefix]} (${prefix}…), but holds ${given[1]} (${given[0]}…).${swapped}`;
    },
  });
}

/** Every setting, with its default and what it is for; `.env.example` says the same. */
export const settingsSchema = z.object({
  SLACK_BOT_TOKEN: token('SLACK_BOT_TOKEN', 'xoxb-', 'SLACK_APP_TOKEN')
    .optional()
    .describe(
      'The bot token of your Slack app (xoxb-…). Leave both tokens empty to use the local workspace.',
    ),
  SLACK_APP_TOKEN: token('SLACK_APP_TOKEN', 'xapp-', 'SLACK_BOT_TOKEN')
    .optional()
    .describe('The app-level token for Socket Mode (xapp-…, scope connections:write).'),
  SLACK_SIGNING_SECRET: z
    .string()
    .regex(
      /^[\w-]{16,}$/,
      'SLACK_SIGNING_SECRET must be the signing secret from “Basic Information” of your app.',
    )
    .optional()
    .describe(
      'The signing secret of your Slack app, to be reached by requests over HTTP instead of Socket Mode: with the bot token for one workspace, with the settings below for many.',
    ),
  SLACK_CLIENT_ID: z
    .string()
    .regex(
      /^\d+\.\d+$/,
      'SLACK_CLIENT_ID must be two numbers with a dot between them, as in “Basic Information” of your app.',
    )
    .optional()
    .describe('The client id of your Slack app, to let many workspaces install it.'),
  SLACK_CLIENT_SECRET: z
    .string()
    .optional()
    .describe('The client secret of your Slack app, to let many workspaces install it.'),
  ENCRYPTION_KEY: z
    .string()
    .transform((text, context) => {
      const read = readKeyRing(text);
      if ('ring' in read) return read.ring;
      context.addIssue(read.problem);
      return z.NEVER;
    })
    .optional()
    .describe(
      'What tokens and other secrets in the database are encrypted with, needed where workspaces install the app: 32 bytes in base64, as openssl rand -base64 32 makes them. To change it, put the new key before the old one, with a comma between them.',
    ),
  PUBLIC_URL: z
    .url({
      protocol: /^https?$/,
      error: 'PUBLIC_URL must be a web address such as https://aiteam.example.com.',
    })
    .refine(
      (url) => /^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]?/.test(url),
      'PUBLIC_URL must begin with https://: Slack sends people nowhere else.',
    )
    .transform((url) => url.replace(/\/+$/, ''))
    .optional()
    .describe('Where people and Slack reach this program, to let many workspaces install it.'),
  SLACK_API_URL: z
    .url({
      protocol: /^https?$/,
      error: 'SLACK_API_URL must be a web address that begins with http:// or https://.',
    })
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .optional()
    .describe("The Web API of a Slack-compatible server. Leave it empty for Slack's own."),
  DATABASE_URL: z
    .string()
    .default('sqlite:data/aiteam.db')
    .describe(
      'Where teams are kept: sqlite: and the path of a file, or postgres://user:password@host:5432/database for several instances.',
    ),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'PORT must be a whole number from 0 to 65535.')
    .transform(Number)
    .refine((port) => port <= 65_535, 'PORT must be a whole number from 0 to 65535.')
    .default(3000)
    .describe(
      'The port: of the local workspace’s page, where the next free one is used if it is taken; otherwise of all that is served over HTTP. 0 takes any.',
    ),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'HOST must be an address or a name of this machine, such as 127.0.0.1 or 0.0.0.0.')
    .default('127.0.0.1')
    .describe(
      'Where Slack’s requests, /healthz, /readyz and /metrics are answered: 127.0.0.1 for this machine alone, 0.0.0.0 for all that reach it, as in a container. The local workspace is always on this machine alone.',
    ),
  LOG_LEVEL: z
    .enum(logLevels, `LOG_LEVEL must be one of ${logLevels.join(', ')}.`)
    .default('info')
    .describe(`How much is logged: ${logLevels.join(', ')}.`),
});

export interface Config {
  readonly mode: Mode;
  /** Ends in `/`. Absent for Slack's own. */
  readonly slackApiUrl?: string;
  readonly databaseUrl: string;
  /** Seals secrets in the database; there wherever workspaces install the app. */
  readonly keyRing?: KeyRing;
  /** For all that is served over HTTP but the local workspace’s page, which is on this machine alone. */
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
}

/** A wrong or half-set environment; the message is one sentence that says what to set. */
export class ConfigProblem extends Error {
  override readonly name = 'ConfigProblem';
}

/** Reads the settings from an environment, or throws a `ConfigProblem`. Blank values count as unset. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given: Record<string, string> = {};
  for (const name of Object.keys(settingsSchema.shape)) {
    const value = env[name]?.trim();
    if (value) given[name] = value;
  }
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success)
    throw new ConfigProblem(parsed.error.issues[0]?.message ?? 'The settings are not valid.');
  const settings = parsed.data;
  const chosen = chooseMode(settings);
  if ('problem' in chosen) throw new ConfigProblem(chosen.problem);
  return {
    mode: chosen.mode,
    ...(settings.SLACK_API_URL === undefined ? {} : { slackApiUrl: settings.SLACK_API_URL }),
    databaseUrl: settings.DATABASE_URL,
    ...(settings.ENCRYPTION_KEY === undefined ? {} : { keyRing: settings.ENCRYPTION_KEY }),
    host: settings.HOST,
    port: settings.PORT,
    logLevel: settings.LOG_LEVEL,
  };
}

/** The settings of the demo: a local workspace, and a database that is gone afterwards, whatever else is set. */
export function readDemoConfig({ PORT, LOG_LEVEL }: Record<string, string | undefined>): Config {
  return readConfig({ PORT, LOG_LEVEL, DATABASE_URL: 'sqlite::memory:' });
}
