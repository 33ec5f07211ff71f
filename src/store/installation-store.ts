/** What the app calls Slack with. */
export interface BotToken {
  readonly accessToken: string;
  /** Only where Slack rotates the app's tokens: changes into the next pair, once. */
  readonly rotation?: {
    readonly refreshToken: string;
    /** When the access token ends, in milliseconds since 1970. */
    readonly expiresAt: number;
  };
}

/** The app's place in one workspace, or in an organisation and thereby in all of its workspaces. */
export interface Installation {
  /** The workspace (`T…`), or the organisation (`E…`) that installed the app for all of its workspaces. */
  readonly installationId: string;
  /** The organisation that the workspace is part of, or that it is. */
  readonly enterpriseId?: string | undefined;
  /** As people know the workspace or organisation. */
  readonly name: string;
  readonly botUserId: string;
  readonly scopes: readonly string[];
  /** The Slack user who installed it last. */
  readonly installedBy: string;
  /** Milliseconds since 1970; of the last installation. */
  readonly installedAt: number;
  readonly token: BotToken;
}

/** Whether an organisation installed the app, for all of its workspaces. */
export function isOfOrganisation({ installationId }: Pick<Installation, 'installationId'>): boolean {
  return installationId.startsWith('E');
}

/** Somebody on the way through Slack's consent. Only digests are kept: the values themselves stay in the browser. */
export interface InstallState {
  /** SHA-256 of the state that Slack hands back, in hex. */
  readonly stateDigest: string;
  /** SHA-256 of what the cookie of the browser holds that began, in hex. */
  readonly browserDigest: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** An installation as long as it lasts, then only that it was there until its data is deleted. */
export interface EndedInstallation {
  readonly installationId: string;
  /** Milliseconds since 1970. */
  readonly endedAt: number;
}

/** A workspace from which an organisation took the app that it has. */
export interface OrganisationExit {
  readonly workspaceId: string;
  readonly enterpriseId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * Where the app is installed. Tokens are sealed with the key ring before they reach the database; a row that was moved or changed
 * is refused when it is read.
 */
export interface InstallationStore {
  /** Saves a new installation, or one that replaces what was there under its id, ended or not. `again`: the app was there already, and not ended. */
  save(installation: Installation): Promise<'first' | 'again'>;
  /** The one that serves a workspace: its own, else that of the organisation it is part of. */
  findFor(workspaceId: string): Promise<Installation | undefined>;
  find(installationId: string): Promise<Installation | undefined>;
  /** Notes which organisation a workspace is part of, as payloads tell; `findFor` needs it for organisations. Cheap where it is known. */
  noteWorkspace(workspaceId: string, enterpriseId: string): Promise<void>;
  /** The workspaces that are known to be served by an installation: itself, or the noted ones of an organisation without their own. */
  listWorkspaces(installationId: string): Promise<readonly string[]>;
  /** So many running installations in the order of their ids, after this one. */
  list(after: string | undefined, most: number): Promise<readonly Installation[]>;
  /**
   * The app was taken away: its tokens are deleted at once. False, and nothing done, where it was installed after that moment (milliseconds
   * since 1970), is not there or has ended already: notices of Slack come late, doubled and in any order.
   */
  end(installationId: string, at: number): Promise<boolean>;
  /**
   * The organisation's installation serves that workspace no more; its data is due as after an end. False, and nothing done, where it did
   * not serve it.
   */
  leaveOrganisation(exit: OrganisationExit): Promise<boolean>;
  /** Installations that ended before that moment, in milliseconds since 1970. */
  listEnded(before: number, most: number): Promise<readonly EndedInstallation[]>;
  /** Deletes what is left of an ended installation, with all data of the workspaces that it alone served. False where it was installed anew meanwhile. */
  deleteEnded(installationId: string): Promise<boolean>;
  /**
   * Takes the turn to refresh the token that is still this one, until that moment (milliseconds since 1970); false where somebody has the
   * turn or has refreshed it already. A turn that was not given back ends by itself; on PostgreSQL it lasts from `now` to `until` by the
   * server's clock, so that instances may disagree about the time.
   */
  takeRefresh(turn: {
    readonly installationId: string;
    readonly refreshToken: string;
    readonly now: number;
    readonly until: number;
  }): Promise<boolean>;
  /** Stores the next pair if the token is still the one with this refresh token, and gives the turn back. */
  saveToken(change: {
    readonly installationId: string;
    readonly refreshToken: string;
    readonly token: BotToken;
  }): Promise<boolean>;
  /** Gives the turn back without a new pair, where this instance still has it. */
  endRefresh(installationId: string, refreshToken: string): Promise<void>;
  saveState(state: InstallState): Promise<void>;
  /** Takes a state that has not expired, once: of several at a time one gets it. */
  takeState(stateDigest: string, now: number): Promise<InstallState | undefined>;
}
