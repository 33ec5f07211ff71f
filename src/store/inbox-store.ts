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
  /** How often it was begun before: whoever begins it again and again may be what ends the process. */
  readonly attempts: number;
}

/**
 * What Slack brought, kept until it is done so that a crash loses nothing, and its keys for two days so that nothing is done twice.
 * An instance that was thought dead and goes on cannot write any more for what another one holds now: see `Store.forArrival`.
 */
export interface InboxStore {
  /**
   * Stores arrivals in one commit, before they are acknowledged, and leases them to this instance until that moment. Answers with the keys
   * that were new; the others are known, and done or being done. If it rejects, none may be acknowledged; those that were
   * stored nevertheless are found unfinished later.
   */
  take(arrivals: readonly Arrival[], moment: Lease): Promise<ReadonlySet<string>>;
  /** The work is done: forgets the bodies and keeps the keys. What another instance holds by now stays as it is. */
  finish(keys: readonly string[]): Promise<void>;
  /**
   * Leases to this instance what is unfinished and leased by nobody any more, the oldest first. Of a SQLite file, which has one
   * process, that is also all that an earlier process left.
   */
  claimUnfinished(moment: Lease, most: number): Promise<readonly Unfinished[]>;
  /** Holds what this instance is still working at, from now on until that moment. */
  renew(keys: readonly string[], moment: Lease): Promise<void>;
  /** Forgets arrivals that came before that moment, in milliseconds since 1970, done or not. */
  forget(before: number): Promise<void>;
}

/**
 * From when until when, in milliseconds since 1970. On PostgreSQL only the length counts: there a lease begins and ends by
 * the server's clock, so that instances may disagree about the time.
 */
export interface Lease {
  readonly now: number;
  readonly until: number;
}
