import pg from 'pg';
import type { Log } from '../../log.ts';
import type { PostgresAddress } from './postgres-address.ts';

/** Slack waits three seconds for an answer, and somebody has to be told within them. */
const longestWaitForConnection = 2000;
const longestWaitForLock = 2000;
const longestStatement = 4000;
/** An instance that was cut off in the middle of a transaction holds up the others no longer than this. */
const longestIdleTransaction = 10_000;

export interface PoolLimits {
  /** How many connections there are at most. */
  readonly size: number;
  /** For how many milliseconds an answer may be outstanding. */
  readonly silence: number;
}

/** The silence is longer than a statement may take on the server, so that it ends only what the network has swallowed. */
const usualLimits: PoolLimits = { size: 10, silence: 5000 };

/** A save is confirmed when it is on disk, also on a server that is set to say so earlier. */
const confirmWhenWritten = `select set_config('synchronous_commit', 'on', false)
  where current_setting('synchronous_commit') = 'off'`;

const bigint = 20;

/** Whole numbers as numbers: PostgreSQL's 64-bit ones would come as text. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (type, format) =>
    Number(type) === bigint && format !== 'binary' ? readInteger : pg.types.getTypeParser(type, format),
};

function readInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} in the database is too large.`);
  return value;
}

/** Connections to a server. One that was lost is replaced by the next that is asked for; losing an idle one ends nothing. */
export function createPostgresPool(
  address: PostgresAddress,
  log: Log,
  limits: Partial<PoolLimits> = {},
): pg.Pool {
  const { size, silence } = { ...usualLimits, ...limits };
  const pool = new pg.Pool({
    connectionString: address.url,
    max: size,
    types,
    keepAlive: true,
    application_name: 'aiteam',
    connectionTimeoutMillis: longestWaitForConnection,
    lock_timeout: longestWaitForLock,
    statement_timeout: longestStatement,
    query_timeout: silence,
    idle_in_transaction_session_timeout: longestIdleTransaction,
    onConnect: (client) => client.query(confirmWhenWritten),
  });
  // Without listeners, a connection that is lost between two queries would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  pool.on('error', (error) => log.warn({ err: error }, 'A connection to PostgreSQL was lost'));
  return pool;
}
