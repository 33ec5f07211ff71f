import { parseArgs } from 'node:util';
import { createLog } from '../src/log.ts';
import { copyDatabase } from '../src/store/copy-database.ts';
import { StoreProblem } from '../src/store/store-problem.ts';

const usage = `Copies all that AI Team keeps from one database to another one, which has to be empty.

  npm run db:copy -- <from> <to>
  npm run db:copy -- sqlite:data/aiteam.db postgres://user:password@host:5432/database

Stop AI Team before, and set DATABASE_URL to the new database afterwards.`;

const [from, to, ...more] = parseArgs({ allowPositionals: true }).positionals;
if (from === undefined || to === undefined || more.length > 0) {
  console.error(usage);
  process.exitCode = 2;
} else {
  await copy(from, to);
}

async function copy(source: string, target: string): Promise<void> {
  try {
    const tables = await copyDatabase(source, target, createLog('warn'));
    for (const { table, rows } of tables) console.log(`${String(rows).padStart(9)}  ${table}`);
    const total = tables.reduce((sum, { rows }) => sum + rows, 0);
    console.log(`Copied ${total} rows of ${tables.length} tables, and compared each with its original.`);
    console.log('Set DATABASE_URL to the new database now; the old one is as it was.');
  } catch (error) {
    // Without its stack and cause: nothing is shown that could hold an address with its password.
    console.error(error instanceof Error ? error.message : 'The copy failed.');
    const isUncertain = error instanceof StoreProblem && error.code === 'unreachable';
    console.error(isUncertain ? 'Look whether the new database is still empty.' : 'Nothing was copied.');
    process.exitCode = 1;
  }
}
