import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { BotToken, Installation } from '../../store/installation-store.ts';

/** Who the app is to Slack. */
export interface OAuthClient {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What Slack gives an app that is being installed. */
export interface Granted {
  readonly installation: Installation;
  readonly appId: string;
}

/** The two ways to a token. They reject with Slack's error, or with a `ZodError` where Slack's answer is not what it promises. */
export interface OAuthCalls {
  /** For the code that a consent brought; `redirectUri` is the address that Slack sent the person back to. */
  readonly exchange: (code: string, redirectUri: string) => Promise<Granted>;
  /** The next pair for a refresh token, which is good once. */
  readonly refresh: (refreshToken: string) => Promise<BotToken>;
}

const tokenFields = {
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).optional(),
  /** Seconds. */
  expires_in: z.number().positive().optional(),
};

const place = z.object({ id: z.string().regex(/^[TE][A-Z0-9]+$/), name: z.string().max(500) });

const grantedSchema = z.object({
  ...tokenFields,
  token_type: z.literal('bot'),
  scope: z.string(),
  bot_user_id: z.string().min(1),
  app_id: z.string(),
  team: place.nullish(),
  enterprise: place.nullish(),
  is_enterprise_install: z.boolean().default(false),
  authed_user: z.object({ id: z.string().min(1) }),
});

const refreshedSchema = z.object(tokenFields).required();

export interface OAuthCallsOptions extends OAuthClient {
  readonly client: WebClient;
  readonly now: () => number;
  /** What Slack's clock showed at its last answer, in milliseconds since 1970. */
  readonly slackTime: () => number | undefined;
}

export function createOAuthCalls({
  client,
  clientId: client_id,
  clientSecret: client_secret,
  now,
  slackTime,
}: OAuthCallsOptions): OAuthCalls {
  return {
    exchange: async (code, redirect_uri) => {
      const begun = now();
      const answer = await client.oauth.v2.access({ client_id, client_secret, code, redirect_uri });
      const granted = grantedSchema.parse(answer);
      const { team, enterprise, is_enterprise_install: isForAll } = granted;
      const where = isForAll ? enterprise : team;
      if (!where) throw new Error('Slack does not say where the app was installed');
      return {
        appId: granted.app_id,
        installation: {
          installationId: where.id,
          enterpriseId: enterprise?.id,
          name: where.name,
          botUserId: granted.bot_user_id,
          scopes: granted.scope.split(',').filter(Boolean),
          installedBy: granted.authed_user.id,
          // By Slack's clock: notices of Slack are older or newer than this.
          installedAt: slackTime() ?? begun,
          token: readToken(granted, begun),
        },
      };
    },
    refresh: async (refresh_token) => {
      const begun = now();
      const answer = await client.oauth.v2.access({
        client_id,
        client_secret,
        grant_type: 'refresh_token',
        refresh_token,
      });
      return readToken(refreshedSchema.parse(answer), begun);
    },
  };
}

function readToken(
  {
    access_token: accessToken,
    refresh_token: refreshToken,
    expires_in: seconds,
  }: Pick<z.infer<typeof grantedSchema>, keyof typeof tokenFields>,
  since: number,
): BotToken {
  if (refreshToken === undefined || seconds === undefined) return { accessToken };
  return { accessToken, rotation: { refreshToken, expiresAt: Math.floor(since + seconds * 1000) } };
}
