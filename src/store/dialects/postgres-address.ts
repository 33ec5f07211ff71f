import { StoreProblem } from '../store-problem.ts';

/** An address of a PostgreSQL database, and what may be shown of it. */
export interface PostgresAddress {
  /** As it was given, with the password. */
  readonly url: string;
  /** The server, for sentences: host and port, never a user or a password. */
  readonly server: string;
  readonly database: string;
}

/** Whether an address is meant to be one of PostgreSQL. */
export function isPostgresAddress(databaseUrl: string): boolean {
  return /^postgres(ql)?:/i.test(databaseUrl);
}

/** The parts of an address, or a problem that says how one looks; it quotes nothing, because the address holds a password. */
export function readPostgresAddress(databaseUrl: string): PostgresAddress {
  const url = /^postgres(ql)?:\/\//i.test(databaseUrl) ? URL.parse(databaseUrl) : null;
  const database = url && readName(url.pathname);
  if (!url || !database)
    throw new StoreProblem(
      'unknown-address',
      'DATABASE_URL must be postgres://user:password@host:5432/database, with the special characters of the password as in web addresses (%40 for @).',
    );
  const host = url.hostname || url.searchParams.get('host') || 'localhost';
  return { url: databaseUrl, server: `${host}:${url.port || '5432'}`, database };
}

function readName(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname.slice(1)) || undefined;
  } catch {
    return undefined;
  }
}
