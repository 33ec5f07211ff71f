export type StoreProblemCode =
  /** The address is not one of a kind that this version knows. */
  | 'unknown-address'
  /** The file cannot be read, written or made. */
  | 'unusable-file'
  /** Another process has the database open. */
  | 'in-use'
  /** The server does not answer, or ended the connection. A write that was under way may have been done or not. */
  | 'unreachable'
  /** The server does not let us: the login, the database, its permissions, its room. */
  | 'unusable-database'
  /** Another program or instance kept something locked for too long. */
  | 'busy'
  | 'damaged-file'
  /** The database is that of some other program. */
  | 'foreign-file'
  /** Written by a newer version of this program. */
  | 'newer-database'
  /** The SQLite library is too old, or does not do what it was told. */
  | 'unsafe-sqlite'
  /** A copy was asked for of a database that holds nothing. */
  | 'nothing-to-copy'
  /** A copy was asked for into a database that holds something. */
  | 'not-empty'
  /** A row does not hold what it should. */
  | 'unreadable-row'
  /** Something was sealed with a key that is not in `ENCRYPTION_KEY`. */
  | 'wrong-key'
  /** Another instance does what this one was doing: it took too long, or was cut off. */
  | 'taken-over';

/** Something is wrong with the database; the message says what to do about it. Nothing was changed or deleted. */
export class StoreProblem extends Error {
  override readonly name = 'StoreProblem';
  readonly code: StoreProblemCode;

  constructor(code: StoreProblemCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
