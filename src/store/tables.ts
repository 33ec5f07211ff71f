/** The columns, as they are in the database. A `body` is JSON. */
export interface Tables {
  teams: {
    workspace_id: string;
    team_id: string;
    version: number;
    body: string;
    updated_at: string;
    updated_by: string;
    /** Empty for a workspace's first team until somebody names it. */
    name: string;
  };
  /** Which team a channel is about. */
  channel_teams: {
    workspace_id: string;
    channel_id: string;
    team_id: string;
  };
  /** Which team somebody looks at where a channel does not say. */
  chosen_teams: {
    workspace_id: string;
    user_id: string;
    team_id: string;
  };
  workspaces: {
    workspace_id: string;
    version: number;
    body: string;
    updated_at: string;
    updated_by: string;
  };
  /** Only ever added to, but for forgetting a person. */
  history: {
    entry_id: string;
    workspace_id: string;
    /** Empty for what concerns the whole workspace. */
    team_id: string;
    at: string;
    /** Place among the entries of one save. */
    position: number;
    /** The Slack user who did it; empty for ourselves. */
    made_by: string;
    body: string;
  };
  /** What Slack said of people when it was last looked at. */
  slack_profiles: {
    workspace_id: string;
    user_id: string;
    body: string;
  };
  drafts: {
    workspace_id: string;
    team_id: string;
    user_id: string;
    /** One of team/draft.ts. */
    purpose: string;
    body: string;
    updated_at: string;
  };
  /** Keys that belong to the database as a whole, not to a workspace. */
  secrets: {
    name: string;
    /** Base64. */
    value: string;
  };
}
