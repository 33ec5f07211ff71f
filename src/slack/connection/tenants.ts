import type { WebClient } from '@slack/web-api';
import type { AsBot } from './as-bot.ts';

/** The workspaces that the app serves. */
export interface Tenants {
  readonly asBot: AsBot;
  /** The ids of all of them. */
  readonly listWorkspaces: () => Promise<readonly string[]>;
  /** Rejects where Slack refuses what the app was given to begin with. */
  readonly check: () => Promise<void>;
}

/** The one workspace that a bot token is for: whatever workspace is named, it is the one. */
export function oneWorkspace(client: WebClient, token: string): Tenants {
  return {
    asBot: async () => ({ token }),
    listWorkspaces: async () => {
      const { team_id } = await client.auth.test({ token });
      return team_id ? [team_id] : [];
    },
    check: async () => {
      await client.auth.test({ token });
    },
  };
}
