import type { WebClient } from '@slack/web-api';
import type { AsBot } from './as-bot.ts';

/** A workspace, with the organisation that it is part of. */
export interface PlaceInOrganisation {
  readonly workspaceId: string;
  readonly enterpriseId: string;
}

/** The workspaces that the app serves. */
export interface Tenants {
  readonly asBot: AsBot;
  /** The ids of all of them. */
  readonly listWorkspaces: () => Promise<readonly string[]>;
  /** To be called where a payload tells it: an organisation’s installation serves the workspaces that are known to be part of it. */
  readonly notePlace: (place: PlaceInOrganisation) => Promise<void>;
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
    notePlace: async () => {},
    check: async () => {
      await client.auth.test({ token });
    },
  };
}
