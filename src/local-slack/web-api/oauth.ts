import { z } from 'zod';
import type { JsonObject } from '../control/protocol.ts';
import { install } from '../installing.ts';
import { findWorkspace, type Slack, workspacesOf } from '../slack.ts';
import { SlackError } from '../slack-error.ts';
import type { Installation, TokenPair } from '../tokens.ts';
import { checkClient } from './check-client.ts';
import { defineMethod, type Method } from './method.ts';

const rotating = ({ accessToken, refreshToken, expiresIn }: TokenPair): JsonObject => ({
  access_token: accessToken,
  refresh_token: refreshToken,
  expires_in: expiresIn,
});

const describeInstallation = (slack: Slack, installation: Installation): JsonObject => {
  const workspace = findWorkspace(slack, installation.teamId);
  const enterprise =
    workspace?.state.identity.enterprise ??
    workspacesOf(slack, installation.enterpriseId)[0]?.state.identity.enterprise ??
    null;
  return {
    token_type: 'bot',
    scope: installation.scopes.join(','),
    bot_user_id: installation.botUserId,
    app_id: slack.app.appId,
    team:
      workspace === undefined
        ? null
        : { id: workspace.state.identity.teamId, name: workspace.state.identity.teamName },
    enterprise: enterprise && { id: enterprise.id, name: enterprise.name },
    is_enterprise_install: installation.teamId === null,
  };
};

const exchange = (slack: Slack, code: string, redirectUri: string | undefined): JsonObject => {
  const consent = slack.codes.take(code);
  if (consent === undefined) throw new SlackError('invalid_code');
  if ((redirectUri ?? null) !== consent.redirectUri) throw new SlackError('bad_redirect_uri');
  const installation = install(slack, consent.place, consent.scopes);
  const rotates = slack.manifest.settings.token_rotation_enabled;
  return {
    ...describeInstallation(slack, installation),
    ...(rotates
      ? rotating(slack.tokens.issuePair(installation))
      : { access_token: slack.tokens.issueBot(installation) }),
    authed_user: { id: consent.userId },
  };
};

const refresh = (slack: Slack, refreshToken: string | undefined): JsonObject => {
  if (!slack.manifest.settings.token_rotation_enabled) throw new SlackError('token_rotation_not_enabled');
  const pair = slack.tokens.refresh(refreshToken ?? '');
  if (pair === undefined) throw new SlackError('invalid_refresh_token');
  return { ...describeInstallation(slack, pair.installation), ...rotating(pair) };
};

export const oauthMethods: { readonly [name: string]: Method } = {
  'oauth.v2.access': defineMethod({
    token: 'none',
    parameters: z.object({
      client_id: z.string().default(''),
      client_secret: z.string().default(''),
      code: z.string().default(''),
      redirect_uri: z.string().optional(),
      grant_type: z.string().default('authorization_code'),
      refresh_token: z.string().optional(),
    }),
    run: (given, { slack }) => {
      checkClient(slack, given.client_id, given.client_secret);
      switch (given.grant_type) {
        case 'authorization_code':
          return exchange(slack, given.code, given.redirect_uri);
        case 'refresh_token':
          return refresh(slack, given.refresh_token);
        default:
          throw new SlackError('invalid_grant_type');
      }
    },
  }),
};
