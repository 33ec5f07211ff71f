/** The columns, as they are in the database. A `body` is JSON. */
export interface Tables {
  teams: {
    workspace_id: string;
    team_id: string;
    version: number;
    body: string;
    updated_at: string;
    updated_by: string;
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
