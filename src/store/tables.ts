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
  reminders: {
    workspace_id: string;
    reminder_id: string;
    team_id: string;
    channel_id: string;
    /** Null while it runs. */
    paused: string | null;
    version: number;
    body: string;
    updated_at: string;
    updated_by: string;
    /** Slack's time of the newest event of the channel that was heeded; null before the first. */
    channel_event: string | null;
  };
  /** One row for each occurrence of a reminder, before and after it was posted; in the order in which they are due. */
  slots: {
    slot_id: string;
    workspace_id: string;
    team_id: string;
    reminder_id: string;
    /** Local date and time; unique in a reminder, for ever. */
    key: string;
    state: string;
    /** Moments are milliseconds since 1970. */
    due_at: number;
    /** When to look at it again: when it is due, when its lease runs out; null once it is finished. */
    look_at: number | null;
    fence: number;
    attempts: number;
    posting_at: number | null;
    channel_id: string | null;
    ts: string | null;
    why: string | null;
  };
  /** What slots posted, or are about to. */
  digests: {
    slot_id: string;
    workspace_id: string;
    team_id: string;
    body: string;
  };
  /** What is remembered of the gaps that reminders tell of. */
  gap_states: {
    workspace_id: string;
    team_id: string;
    key: string;
    body: string;
  };
  /** What the scheduler leaves for its next start; of the database as a whole. */
  scheduler_notes: {
    name: string;
    value: string;
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
  installations: {
    /** A workspace, or an organisation. */
    installation_id: string;
    enterprise_id: string | null;
    /** Moments are milliseconds since 1970. */
    installed_at: number;
    /** Null once it has ended, as the tokens are. */
    body: string | null;
    /** Sealed. */
    access_token: string | null;
    /** Sealed; null where tokens are not rotated. */
    refresh_token: string | null;
    expires_at: number | null;
    /** The instance whose turn it is to refresh the token, and until when. */
    refresh_by: string | null;
    refresh_until: number | null;
    ended_at: number | null;
  };
  /** Which organisation a workspace is part of. */
  organisation_workspaces: {
    workspace_id: string;
    enterprise_id: string;
  };
  install_states: {
    state_digest: string;
    browser_digest: string;
    expires_at: number;
  };
  /** What Slack brought. */
  inbox: {
    key: string;
    /** Moments are milliseconds since 1970. */
    arrived_at: number;
    /** The instance that works at it, or did. */
    holder: string;
    /** Null once it is done, as the body is. */
    lease_until: number | null;
    attempts: number;
    /** 1 where something that it called for was written. */
    is_written: number;
    /** Sealed where there is a key ring. */
    body: string | null;
  };
  /** Keys that belong to the database as a whole, not to a workspace. */
  secrets: {
    name: string;
    /** Base64, or sealed where there is a key ring. */
    value: string;
  };
}
