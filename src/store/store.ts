import type { Draft, DraftPurpose } from '../team/draft.ts';
import type { Team } from '../team/team.ts';

/** A moment as ISO 8601 text in UTC: `2026-11-21T09:00:00Z`. */
export type InstantText = string;

export interface SavedTeam {
  readonly team: Team;
  /** 1 for the first save, one more with each. */
  readonly version: number;
  readonly updatedAt: InstantText;
  /** The Slack user who saved it. */
  readonly updatedBy: string;
}

export interface SavedDraft {
  readonly draft: Draft;
  readonly updatedAt: InstantText;
}

export interface TeamToSave {
  readonly workspaceId: string;
  readonly teamId: string;
  readonly team: Team;
  /** The version that the change was made from; 0 if there was no team yet. */
  readonly expectedVersion: number;
  readonly by: string;
  readonly at: InstantText;
  /** The person whose draft of answers has become this team: it is deleted together with the save, or not at all. */
  readonly clearDraftOf?: string;
}

export interface DraftToSave {
  readonly workspaceId: string;
  readonly teamId: string;
  readonly userId: string;
  /** "answers" unless said otherwise. */
  readonly purpose?: DraftPurpose;
  readonly draft: Draft;
  readonly at: InstantText;
}

/** `changed`: somebody else saved in between, and nothing was written. */
export type SaveOutcome =
  | { readonly outcome: 'saved'; readonly version: number }
  | { readonly outcome: 'changed'; readonly current: SavedTeam | undefined };

/** What is kept about AI teams. Every query names the workspace first, so that none can reach another's. */
export interface Store {
  findTeam(workspaceId: string, teamId: string): Promise<SavedTeam | undefined>;
  /** Saves the team if it is still at the expected version. Once this resolves to `saved`, a power cut cannot lose it. */
  saveTeam(save: TeamToSave): Promise<SaveOutcome>;
  /** A person's draft for a purpose, which is "answers" unless said otherwise. */
  findDraft(
    workspaceId: string,
    teamId: string,
    userId: string,
    purpose?: DraftPurpose,
  ): Promise<SavedDraft | undefined>;
  /** Replaces the person's draft, if there was one. */
  saveDraft(save: DraftToSave): Promise<void>;
  deleteDraft(workspaceId: string, teamId: string, userId: string, purpose?: DraftPurpose): Promise<void>;
  /** 32 random bytes, made with the database and kept in it: they sign the references in modals and buttons. */
  signingKey(): Promise<Uint8Array>;
  /** Resolves if the database answers. */
  check(): Promise<void>;
  /** Finishes what has begun, then closes. */
  close(): Promise<void>;
}
