/** Something that Slack brought, before it is acknowledged. */
export interface Arrival {
  /** Slack's `event_id`, else a digest of the payload: the same thing brought twice has the same key. */
  readonly key: string;
  /** The payload as JSON. */
  readonly body: string;
}

/** An arrival that somebody began and did not finish. */
export interface Unfinished extends Arrival {
  /** Milliseconds since 1970. */
  readonly arrivedAt: number;
  /** Something that it called for was written already: doing it again would do that twice. */
  readonly isWritten: boolean;
}

/** What Slack brought, kept until it is done so that a crash loses nothing, and its keys for two days so that nothing is done twice. */
export interface InboxStore {
  /**
   * Stores arrivals in one commit, before they are acknowledged, and leases them to this instance until that moment. Answers with the keys
   * that were new; the others are known, and done or being done.
   */
  take(arrivals: readonly Arrival[], moment: Lease): Promise<ReadonlySet<string>>;
  /** The work is done: forgets the bodies and keeps the keys. */
  finish(keys: readonly string[]): Promise<void>;
  /** Leases to this instance what is unfinished and leased by nobody any more, the oldest first. */
  claimUnfinished(moment: Lease, most: number): Promise<readonly Unfinished[]>;
  /** Holds what this instance is still working at. */
  renew(keys: readonly string[], until: number): Promise<void>;
  /** Forgets keys of arrivals that came before that moment, in milliseconds since 1970. */
  forget(before: number): Promise<void>;
}

/** Milliseconds since 1970. */
export interface Lease {
  readonly now: number;
  readonly until: number;
}
