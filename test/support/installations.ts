import type { BotToken, Installation } from '../../src/store/installation-store.ts';

/** An installation in the workspace T1, but for what is said otherwise. */
export function anInstallation(changes: Partial<Installation> = {}): Installation {
  const { installationId = 'T1' } = changes;
  return {
    installationId,
    enterpriseId: undefined,
    name: `Name of ${installationId}`,
    botUserId: 'UBOT',
    scopes: ['chat:write', 'commands'],
    installedBy: 'U1',
    installedAt: 1000,
    token: { accessToken: `xoxb-token-of-${installationId}` },
    ...changes,
  };
}

/** The token after so many refreshes. */
export function rotatedToken(round: number): Required<BotToken> {
  return {
    accessToken: `xoxe.xoxb-access-${round}`,
    rotation: { refreshToken: `xoxe-refresh-${round}`, expiresAt: 1_790_000_000_000 + round },
  };
}
