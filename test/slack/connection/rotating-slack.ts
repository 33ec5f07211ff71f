import { setTimeout as sleep } from 'node:timers/promises';
import { WebAPIPlatformError } from '@slack/web-api';
import type { OAuthCalls } from '../../../src/slack/connection/oauth-calls.ts';
import type { BotToken } from '../../../src/store/installation-store.ts';

const lifeMs = 12 * 60 * 60_000;

/** Slack, as far as tokens rotate: each refresh token is good once. */
export interface RotatingSlack extends Pick<OAuthCalls, 'refresh'> {
  /** A pair to begin with. */
  readonly issue: () => Required<BotToken>;
  /** Whether Slack takes an access token at this moment. */
  readonly takes: (accessToken: string) => boolean;
  /** The calls to refresh so far. */
  readonly calls: () => number;
  /** Does not answer calls, though it may do what they ask for. */
  readonly failWith: (error: Error | undefined) => void;
}

export function rotatingSlack(now: () => number): RotatingSlack {
  const ends = new Map<string, number>();
  const refreshTokens = new Set<string>();
  let count = 0;
  let calls = 0;
  let failure: Error | undefined;
  const issue = (): Required<BotToken> => {
    count += 1;
    const expiresAt = now() + lifeMs;
    const pair = {
      accessToken: `xoxe.xoxb-${count}`,
      rotation: { refreshToken: `xoxe-1-${count}`, expiresAt },
    };
    ends.set(pair.accessToken, expiresAt);
    refreshTokens.add(pair.rotation.refreshToken);
    return pair;
  };
  return {
    issue,
    takes: (accessToken) => (ends.get(accessToken) ?? 0) > now(),
    calls: () => calls,
    failWith: (error) => {
      failure = error;
    },
    refresh: async (refreshToken) => {
      calls += 1;
      await sleep(2);
      if (failure) throw failure;
      if (refreshTokens.delete(refreshToken)) return issue();
      throw new WebAPIPlatformError({ ok: false, error: 'invalid_refresh_token', response_metadata: {} });
    },
  };
}
