import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../log.ts';
import type { BotToken, Installation, InstallationStore } from '../../store/installation-store.ts';
import { NotInstalled } from './as-bot.ts';
import type { OAuthCalls } from './oauth-calls.ts';
import { slackErrorCode } from './web-client.ts';

/** The token of an installation, as it was read. */
export interface HeldToken {
  readonly installationId: string;
  readonly token: BotToken;
}

export interface TokenRenewalOptions {
  readonly installations: InstallationStore;
  readonly oauth: Pick<OAuthCalls, 'refresh'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
  /** Notes work that a stop has to wait for. */
  readonly track: <Result>(work: Promise<Result>) => Promise<Result>;
  /** What is remembered of an installation is not so any more. */
  readonly forget: (installationId: string) => void;
  /** To be done where Slack does not renew the token any more, so that somebody has to install the app again. */
  readonly lost: (installation: Installation) => Promise<void>;
}

/** Slack could not be asked for another token in time, and the old one has ended. It may work later. */
export class TokenNotRenewed extends Error {
  override readonly name = 'TokenNotRenewed';

  constructor(options?: ErrorOptions) {
    super('the token of this workspace has ended, and Slack has not given the next one yet', options);
  }
}

/** Slack's tokens live twelve hours. From so many milliseconds before its end on, one is renewed while it is still used. */
const ahead = 2 * 60 * 60_000;
/** A token with less than this left is not used any more: a call takes a while. */
const leastLeft = 60_000;
/** How long the turn to renew one lasts at most, and how long it is left alone after a failure. */
const turnLasts = 60_000;
const pauseAfterFailure = 30_000;
/** How long somebody waits for another instance's turn, and how often they look. */
const patience = 10_000;
const lookEvery = 50;

/** Slack's codes for a refresh token that is not good any more, and will not be again. */
const lostCodes: readonly string[] = ['invalid_refresh_token', 'token_revoked', 'account_inactive'];

/**
 * Gives out access tokens that Slack takes, and renews them before they end: one call to Slack for all who ask, on all
 * instances. Where that fails, the old token is given as long as it lasts, and never longer.
 */
export function createTokenRenewal(options: TokenRenewalOptions): (held: HeldToken) => Promise<string> {
  const { now, log, track } = options;
  const underWay = new Map<string, Promise<BotToken>>();
  const failures = new Map<string, number>();

  const renewShared = (held: HeldToken): Promise<BotToken> => {
    const { installationId } = held;
    const shared = underWay.get(installationId);
    if (shared) return shared;
    const failedAt = failures.get(installationId);
    // Compared both ways: a clock that was set back does not hold it up.
    if (failedAt !== undefined && Math.abs(now() - failedAt) < pauseAfterFailure)
      return Promise.reject(new TokenNotRenewed());
    const work = track(renew(held, options))
      .then((token) => {
        failures.delete(installationId);
        return token;
      })
      .catch((error: unknown) => {
        if (error instanceof NotInstalled) throw error;
        failures.set(installationId, now());
        log.warn({ err: error, installationId }, 'a token could not be renewed yet');
        throw new TokenNotRenewed({ cause: error });
      })
      .finally(() => underWay.delete(installationId));
    underWay.set(installationId, work);
    return work;
  };

  return async (held) => {
    const { accessToken, rotation } = held.token;
    if (!rotation) return accessToken;
    const left = rotation.expiresAt - now();
    if (left > ahead) return accessToken;
    const next = renewShared(held);
    if (left <= leastLeft) return (await next).accessToken;
    // It was logged, and is tried again by whoever asks later.
    next.catch(() => {});
    return accessToken;
  };
}

/** The next token: from Slack where it is our turn, else from whoever has the turn. */
async function renew(held: HeldToken, options: TokenRenewalOptions): Promise<BotToken> {
  const { installationId, token } = held;
  const { installations, now, forget } = options;
  const refreshToken = token.rotation?.refreshToken;
  if (refreshToken === undefined) return token;
  for (let waited = 0; waited <= patience; waited += lookEvery) {
    const begun = now();
    const turn = { installationId, refreshToken, now: begun, until: begun + turnLasts };
    if (await installations.takeRefresh(turn)) return renewInTurn(held, refreshToken, options);
    const current = await installations.find(installationId);
    if (current?.token.rotation?.refreshToken === refreshToken) {
      await sleep(lookEvery);
      continue;
    }
    // Another instance was first: what is remembered here is of before.
    forget(installationId);
    if (!current) throw new NotInstalled();
    return current.token;
  }
  throw new Error('another instance has the turn to renew a token, and does not come back');
}

async function renewInTurn(
  held: HeldToken,
  refreshToken: string,
  options: TokenRenewalOptions,
): Promise<BotToken> {
  const { installationId } = held;
  const { installations, oauth, forget, lost, log } = options;
  let token: BotToken;
  try {
    token = await oauth.refresh(refreshToken);
  } catch (error) {
    if (lostCodes.includes(slackErrorCode(error) ?? '')) {
      const current = await installations.find(installationId);
      if (current && current.token.rotation?.refreshToken !== refreshToken) return current.token;
      if (current) await lost(current);
      throw new NotInstalled();
    }
    await installations.endRefresh(installationId, refreshToken);
    throw error;
  }
  const isSaved = await saveSurely({ installationId, refreshToken, token }, installations, log);
  forget(installationId);
  if (isSaved) return token;
  // Somebody installed the app again meanwhile, or took it away.
  const current = await installations.find(installationId);
  if (!current) throw new NotInstalled();
  return current.token;
}

/** Slack gives a pair once: it is stored as long as nobody else can have the turn, however often the database fails. */
async function saveSurely(
  change: Parameters<InstallationStore['saveToken']>[0],
  installations: InstallationStore,
  log: Log,
): Promise<boolean> {
  const until = performance.now() + turnLasts / 2;
  for (;;) {
    try {
      return await installations.saveToken(change);
    } catch (error) {
      if (performance.now() > until) throw error;
      log.warn(
        { err: error, installationId: change.installationId },
        'a renewed token could not be stored; it is tried again',
      );
      await sleep(lookEvery);
    }
  }
}
