import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { InstallPlace } from '../installing.ts';

const lifeMs = 10 * 60 * 1000;

/** What somebody consented to. */
export interface Consent {
  readonly place: InstallPlace;
  readonly userId: string;
  readonly scopes: readonly string[];
  /** As the authorize page was given it; null where the manifest's first one was meant. */
  readonly redirectUri: string | null;
}

/** Codes that stand for a consent: each once, for ten minutes. */
export interface Codes {
  issue(consent: Consent): string;
  take(code: string): Consent | undefined;
}

export const createCodes = (clock: Clock): Codes => {
  const issued = new Map<string, { readonly consent: Consent; readonly at: number }>();
  return {
    issue(consent) {
      const code = `${clock.now()}.${randomBytes(16).toString('hex')}`;
      issued.set(code, { consent, at: clock.now() });
      return code;
    },
    take(code) {
      const entry = issued.get(code);
      issued.delete(code);
      return entry !== undefined && clock.now() - entry.at <= lifeMs ? entry.consent : undefined;
    },
  };
};
