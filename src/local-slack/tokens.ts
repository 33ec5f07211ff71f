import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';

/** The app as one workspace, or a whole organisation, has it. */
export interface Installation {
  /** Null where it is for a whole organisation. */
  readonly teamId: string | null;
  readonly enterpriseId: string | null;
  readonly botUserId: string;
  readonly botId: string;
  /** What was granted; it adds up over installs. */
  scopes: readonly string[];
}

export interface Token {
  readonly kind: 'bot' | 'app';
  /** Null for the token of the app itself. */
  readonly installation: Installation | null;
  /** Milliseconds since 1970; null where it lives until it is revoked. */
  readonly expiresAt: number | null;
  /** The one run of a workflow step that it is for. */
  readonly executionId: string | null;
  fate: 'live' | 'revoked' | 'uninstalled';
}

export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Seconds. */
  readonly expiresIn: number;
}

/** All tokens that were ever handed out, dead ones too. */
export interface Tokens {
  /** A token that lives until it is revoked. */
  issueBot(installation: Installation): string;
  issueApp(appId: string): string;
  /** A token for one run of a workflow step. */
  issueStep(installation: Installation, executionId: string): string;
  /** A token that lives for twelve hours, and what it is renewed with. */
  issuePair(installation: Installation): TokenPair;
  /** A new pair for a refresh token, which is good once; nothing when it is not. */
  refresh(refreshToken: string): (TokenPair & { readonly installation: Installation }) | undefined;
  find(token: string): Token | undefined;
  /** Ends every token of an installation. */
  endAll(installation: Installation): void;
}

const pairLifeMs = 12 * 60 * 60 * 1000;
/** Slack keeps so many rotating tokens of an installation alive; the oldest makes way. */
const maxRotating = 2;

const secret = () => randomBytes(12).toString('hex');

export const createTokens = (clock: Clock): Tokens => {
  const tokens = new Map<string, Token>();
  const refreshTokens = new Map<string, Installation>();

  const add = (text: string, token: Omit<Token, 'fate'>): string => {
    tokens.set(text, { ...token, fate: 'live' });
    return text;
  };
  const bot = (installation: Installation) =>
    ({ kind: 'bot', installation, expiresAt: null, executionId: null }) as const;

  const issuePair = (installation: Installation): TokenPair => {
    const rotating = [...tokens.values()].filter(
      (token) => token.installation === installation && token.expiresAt !== null && token.fate === 'live',
    );
    for (const oldest of rotating.slice(0, Math.max(0, rotating.length - maxRotating + 1)))
      oldest.fate = 'revoked';
    const expiresAt = clock.now() + pairLifeMs;
    const accessToken = add(`xoxe.xoxb-local-${secret()}`, { ...bot(installation), expiresAt });
    const refreshToken = `xoxe-1-${secret()}`;
    refreshTokens.set(refreshToken, installation);
    return { accessToken, refreshToken, expiresIn: pairLifeMs / 1000 };
  };

  return {
    issueBot: (installation) => add(`xoxb-local-${secret()}`, bot(installation)),
    issueApp: (appId) =>
      add(`xapp-1-${appId}-${secret()}`, {
        kind: 'app',
        installation: null,
        expiresAt: null,
        executionId: null,
      }),
    issueStep: (installation, executionId) =>
      add(`xwfp-local-${secret()}`, { ...bot(installation), executionId }),
    issuePair,
    refresh(refreshToken) {
      const installation = refreshTokens.get(refreshToken);
      if (installation === undefined) return undefined;
      refreshTokens.delete(refreshToken);
      return { ...issuePair(installation), installation };
    },
    find: (token) => tokens.get(token),
    endAll(installation) {
      for (const token of tokens.values())
        if (token.installation === installation && token.fate === 'live') token.fate = 'uninstalled';
      for (const [refreshToken, owner] of refreshTokens)
        if (owner === installation) refreshTokens.delete(refreshToken);
    },
  };
};
