// A process that is killed in the middle of a migration. Its arguments: the database, the migration's version, and
// the number of that migration's statements that still run.
import Sqlite from 'better-sqlite3';
import { CompiledQuery } from 'kysely';
import { migrateSqlite } from '../../src/store/dialects/sqlite-migrate.ts';
import { migrations } from '../../src/store/migrations/index.ts';

const [path, version, statements] = process.argv.slice(2);
const database = new Sqlite(path);
database.pragma('journal_mode = wal');
database.pragma('synchronous = full');
database.function('die', () => process.kill(process.pid, 'SIGKILL'));
migrateSqlite(
  database,
  migrations.map((migration) =>
    migration.version === Number(version)
      ? {
          ...migration,
          statements: (db) => [
            ...migration.statements(db).slice(0, Number(statements)),
            CompiledQuery.raw('select die()'),
          ],
        }
      : migration,
  ),
);
