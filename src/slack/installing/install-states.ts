import { createHash, randomBytes } from 'node:crypto';
import type { InstallationStore } from '../../store/installation-store.ts';

/** A way to Slack’s consent and back, which leads back once, in the same browser, within ten minutes. */
export interface InstallStates {
  /** `state` goes to Slack, `cookie` is a Set-Cookie header for the browser. */
  readonly begin: (
    cookies: string | undefined,
  ) => Promise<{ readonly state: string; readonly cookie: string }>;
  /** True for a state that was begun in the browser with these cookies; it is used up, whichever browser brings it. */
  readonly take: (state: string, cookies: string | undefined) => Promise<boolean>;
}

export interface InstallStatesOptions {
  readonly installations: Pick<InstallationStore, 'saveState' | 'takeState'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The path below which the browser shows the cookie, and whether only over TLS. */
  readonly path: string;
  readonly isSecure: boolean;
}

const lifeMs = 10 * 60_000;
const cookieName = 'aiteam-install';
/** 128 bits. */
const secretBytes = 16;
const secretPattern = /^[\w-]{22}$/;

export function createInstallStates({
  installations,
  now,
  path,
  isSecure,
}: InstallStatesOptions): InstallStates {
  const attributes = ['HttpOnly', 'SameSite=Lax', `Path=${path}`, `Max-Age=${lifeMs / 1000}`];
  if (isSecure) attributes.push('Secure');
  return {
    begin: async (cookies) => {
      // Two pages of one browser may be on their way at once.
      const browser = readCookie(cookies) ?? newSecret();
      const state = newSecret();
      await installations.saveState({
        stateDigest: digest(state),
        browserDigest: digest(browser),
        expiresAt: now() + lifeMs,
      });
      return { state, cookie: [`${cookieName}=${browser}`, ...attributes].join('; ') };
    },
    take: async (state, cookies) => {
      const browser = readCookie(cookies);
      if (browser === undefined || !secretPattern.test(state)) return false;
      const begun = await installations.takeState(digest(state), now());
      return begun?.browserDigest === digest(browser);
    },
  };
}

function newSecret(): string {
  return randomBytes(secretBytes).toString('base64url');
}

function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function readCookie(cookies = ''): string | undefined {
  const values = cookies
    .split(';')
    .map((pair) => pair.trim().split('='))
    .filter(([name]) => name === cookieName)
    .map(([, value = '']) => value);
  const [value] = values;
  return values.length === 1 && value !== undefined && secretPattern.test(value) ? value : undefined;
}
