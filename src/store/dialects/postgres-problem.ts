import { StoreProblem, type StoreProblemCode } from '../store-problem.ts';
import type { PostgresAddress } from './postgres-address.ts';

interface Kind {
  readonly code: StoreProblemCode;
  /** Of SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html) and of Node's own codes. */
  readonly codes: RegExp;
  readonly sentence: (address: PostgresAddress) => string;
}

const kinds: readonly Kind[] = [
  {
    code: 'unreachable',
    codes: /^(08|57P|25P03|53300|E[A-Z]+_?[A-Z]*$)/,
    sentence: ({ server }) =>
      `PostgreSQL at ${server} cannot be reached: start it, or correct the host and port in DATABASE_URL.`,
  },
  {
    code: 'unusable-database',
    codes: /^28/,
    sentence: ({ server }) =>
      `PostgreSQL at ${server} refuses the login: correct the user and password in DATABASE_URL, or what the server lets in.`,
  },
  {
    code: 'unusable-database',
    codes: /^3D000$/,
    sentence: ({ server, database }) =>
      `PostgreSQL at ${server} has no database ${database}: create it, or correct its name in DATABASE_URL.`,
  },
  {
    code: 'unusable-database',
    codes: /^(42501|3F000)$/,
    sentence: ({ server, database }) =>
      `PostgreSQL at ${server} lets the user of DATABASE_URL not do this in the database ${database}: make that user its owner.`,
  },
  {
    code: 'unusable-database',
    codes: /^25006$/,
    sentence: ({ server }) =>
      `PostgreSQL at ${server} is read-only at the moment: set DATABASE_URL to the server that takes writes.`,
  },
  {
    code: 'unusable-database',
    codes: /^53[12]00$/,
    sentence: ({ server }) => `PostgreSQL at ${server} is out of room: free some on its disk, or memory.`,
  },
  {
    code: 'busy',
    codes: /^(55P03|57014|40001|40P01)$/,
    sentence: ({ server }) => `PostgreSQL at ${server} was busy with something else for too long: try again.`,
  },
];

/** What `pg` says of a connection without a code. */
const lostMessages =
  /connection terminated|connection ended|timeout exceeded when trying to connect|query read timeout|not queryable|client was closed/i;

/** Turns what the server and the network say into what to do about it; other errors stay as they are. Never shows the password. */
export function postgresProblem(error: unknown, address: PostgresAddress): unknown {
  if (!(error instanceof Error) || error instanceof StoreProblem) return error;
  const code = 'code' in error ? String(error.code) : '';
  const kind =
    kinds.find(({ codes }) => codes.test(code)) ??
    (code === '' && lostMessages.test(error.message) ? kinds[0] : undefined);
  return kind ? new StoreProblem(kind.code, kind.sentence(address), { cause: error }) : error;
}

/** Whether a connection is of no use any more after this. */
export function endsConnection(error: unknown): boolean {
  return error instanceof StoreProblem && error.code === 'unreachable';
}
