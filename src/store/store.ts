import type { Draft, DraftPurpose } from '../team/draft.ts';
import type { HistoryChange } from '../team/history.ts';
import type { SlackProfile } from '../team/slack-profile.ts';
import type { Team } from '../team/team.ts';
import type { WorkspaceSettings } from '../team/workspace-settings.ts';
import type { InboxStore } from './inbox-store.ts';
import type { InstallationStore } from './installation-store.ts';
import type { KeyRing } from './key-ring.ts';
import type { ReminderStore } from './reminder-store.ts';

/** A moment as ISO 8601 text in UTC: `2026-11-21T09:00:00Z`. */
export type InstantText = string;

/** The team that a workspace begins with. */
export const mainTeamId = 'main';

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

/** Where somebody is, which says which team they mean. */
export interface Place {
  readonly workspaceId: string;
  readonly userId: string;
  /** The team that a button or form was made for; else that of the channel, else the one that the person chose. */
  readonly teamId?: string | undefined;
  readonly channelId?: string | undefined;
  /** Which of the person's drafts: "answers" unless said otherwise. */
  readonly draft?: DraftPurpose | undefined;
}

/** All that is needed to answer somebody. */
export interface OpenedTeam {
  readonly settings: WorkspaceSettings;
  /** 0 where nothing was set yet. */
  readonly settingsVersion: number;
  readonly teamId: string;
  /** Empty for a team without a name. */
  readonly teamName: string;
  /** How many teams are saved in the workspace. */
  readonly teams: number;
  readonly team: SavedTeam | undefined;
  readonly draft: SavedDraft | undefined;
}

export interface HistoryEntry {
  readonly at: InstantText;
  /** Slack user id; empty for what the bot itself found out. */
  readonly by: string;
  /** Undefined for what concerns the whole workspace. */
  readonly teamId: string | undefined;
  readonly change: HistoryChange;
}

export interface TeamToSave {
  readonly workspaceId: string;
  readonly teamId: string;
  readonly team: Team;
  /** The version that the change was made from; 0 if there was no team yet. */
  readonly expectedVersion: number;
  /** Slack user id; empty for what the bot itself found out, which leaves open who saved the team last, and when. */
  readonly by: string;
  readonly at: InstantText;
  /** For the log, which is written together with the team or not at all. */
  readonly changes?: readonly HistoryChange[];
  /** The person whose draft of answers has become this team: it is deleted together with the save, or not at all. */
  readonly clearDraftOf?: string;
  /** The first save of a workspace that nobody owns makes this person its owner. */
  readonly owner?: string | undefined;
}

export interface SettingsToSave {
  readonly workspaceId: string;
  readonly settings: WorkspaceSettings;
  readonly expectedVersion: number;
  readonly by: string;
  readonly at: InstantText;
  readonly changes: readonly HistoryChange[];
}

export interface ProfileToNote {
  readonly workspaceId: string;
  readonly userId: string;
  readonly profile: SlackProfile;
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

/** A team in the list of a workspace's teams. */
export interface TeamEntry {
  readonly teamId: string;
  readonly name: string;
  /** Slack ids of the channels that are about it. */
  readonly channels: readonly string[];
}

/** `taken`: another team has the name, ignoring case. `changed`: it is not called `from` any more, or not there. Nothing was written then. */
export type RenameOutcome = 'renamed' | 'taken' | 'changed';

/** Something done to a workspace's list of teams: by whom and when, for the log. */
export interface TeamListChange {
  readonly workspaceId: string;
  readonly teamId: string;
  readonly by: string;
  readonly at: InstantText;
}

/** What is kept about AI teams. Every query names the workspace first, so that none can reach another's. */
export interface Store {
  /** What is kept about reminders. */
  readonly reminders: ReminderStore;
  /** What Slack brought and is not done yet. */
  readonly inbox: InboxStore;
  /**
   * Where the app is installed, with its tokens. Rejects with a `StoreProblem`, and changes nothing, where the ring does not open all that is
   * sealed in the database. From then on all secrets in it are sealed with the first key; other instances may go on meanwhile, if
   * their rings have that key too.
   */
  openInstallations(keys: KeyRing): Promise<InstallationStore>;
  /**
   * This store for what an arrival calls for: with each write it is noted in the same transaction that the arrival is written. Where
   * another instance holds the arrival by now, writes reject with a `StoreProblem`, and nothing is written.
   */
  forArrival(key: string): Store;
  /** The team that is meant at this place, with all that is needed to answer, in one query. */
  openTeam(place: Place): Promise<OpenedTeam>;
  findTeam(workspaceId: string, teamId: string): Promise<SavedTeam | undefined>;
  /** Saves the team if it is still at the expected version. Once this resolves to `saved`, a power cut cannot lose it. */
  saveTeam(save: TeamToSave): Promise<SaveOutcome>;
  /** Replaces the settings if they are still at the expected version; false if somebody else changed them, and then nothing is written. */
  saveSettings(save: SettingsToSave): Promise<boolean>;
  /** A workspace's teams, the first one first. Empty before the first save. */
  listTeams(workspaceId: string): Promise<readonly TeamEntry[]>;
  /** Adds a team in which nothing is known yet; false, and nothing written, where another one has the name, ignoring case. */
  createTeam(change: TeamListChange & { readonly name: string }): Promise<boolean>;
  renameTeam(
    change: TeamListChange & { readonly from: string; readonly name: string },
  ): Promise<RenameOutcome>;
  /** Deletes a team with its drafts, links and log; false, and nothing written, where it is not there or was saved anew. */
  deleteTeam(change: TeamListChange & { readonly expectedVersion: number }): Promise<boolean>;
  /** From now on the channel is about this team; false, and nothing written, where it is about another one. */
  linkChannel(change: TeamListChange & { readonly channelId: string }): Promise<boolean>;
  unlinkChannel(change: TeamListChange & { readonly channelId: string }): Promise<void>;
  /** The team that somebody sees where the channel does not say. */
  chooseTeam(workspaceId: string, userId: string, teamId: string): Promise<void>;
  /** The log of a team and of its workspace, the newest first: so many, after `skip` of them. */
  findHistory(
    workspaceId: string,
    teamId: string,
    most: number,
    skip?: number,
  ): Promise<readonly HistoryEntry[]>;
  /** Adds to the log what changed nothing else. */
  addHistory(entry: TeamListChange & { readonly changes: readonly HistoryChange[] }): Promise<void>;
  /** Ids of the teams in which somebody of Slack may stand: all of theirs, and seldom one more. */
  findTeamsNaming(workspaceId: string, userId: string): Promise<readonly string[]>;
  /** What Slack said of somebody when it was last noted. */
  findProfile(workspaceId: string, userId: string): Promise<SlackProfile | undefined>;
  /** Notes what Slack says of somebody now; false where the same was noted already. Of several at once, one gets true. */
  noteProfile(note: ProfileToNote): Promise<boolean>;
  /** Replaces a person everywhere in the workspace by a seat without a name; the count is of the teams they were on. */
  forgetPerson(change: Omit<TeamListChange, 'teamId'> & { readonly userId: string }): Promise<number>;
  /** Deletes all that is kept of a workspace. */
  deleteWorkspace(workspaceId: string): Promise<void>;
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
