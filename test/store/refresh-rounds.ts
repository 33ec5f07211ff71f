import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import type { InstallationStore } from '../../src/store/installation-store.ts';
import { rotatedToken } from '../support/installations.ts';

/** Somebody who needs the token of T1 to be fresh. */
export interface Refresher {
  readonly installations: InstallationStore;
  /** By how many milliseconds the clock there is wrong. */
  readonly off: number;
  /** Whether it dies in this round while it has the turn. */
  readonly diesIn?: (round: number) => boolean;
}

/**
 * C09: all need the next token at once, round after round, as when it expires. Returns with which refresh tokens Slack was asked; it
 * would take each once.
 */
export async function refreshTogether(
  refreshers: readonly Refresher[],
  rounds: number,
  turn: number,
): Promise<readonly string[]> {
  const asked: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const old = rotatedToken(round);
    const { refreshToken } = old.rotation;
    const died = new Set<Refresher>();
    const refresh = async (refresher: Refresher): Promise<void> => {
      const { installations, off, diesIn } = refresher;
      while ((await installations.find('T1'))?.token.accessToken === old.accessToken) {
        const now = Date.now() + off;
        const hasTurn = await installations.takeRefresh({
          installationId: 'T1',
          refreshToken,
          now,
          until: now + turn,
        });
        if (hasTurn && diesIn?.(round)) died.add(refresher);
        if (died.has(refresher)) return;
        if (hasTurn) {
          asked.push(refreshToken);
          await wait(2);
          const token = rotatedToken(round + 1);
          expect(await installations.saveToken({ installationId: 'T1', refreshToken, token })).toBe(true);
        } else await wait(5);
      }
    };
    await Promise.all(refreshers.map(refresh));
  }
  return asked;
}
