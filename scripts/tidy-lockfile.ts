import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * Run after every change to the dependencies, by `npm run lock`. npm leaves `gypfile` out of the lockfile, although npm 10 looks
 * for it there: without it, that npm compiles better-sqlite3, for which a fresh machine has no compiler. The package brings
 * its binaries along and says so in its own package.json.
 */
const lockfile = new URL('../package-lock.json', import.meta.url);
const packages = z.record(z.string(), z.looseObject({}));

const lock = z.looseObject({ packages }).parse(JSON.parse(readFileSync(lockfile, 'utf8')));
const sqlite = lock.packages['node_modules/better-sqlite3'];
if (!sqlite) throw new Error('better-sqlite3 is not in package-lock.json; is it still needed here?');
sqlite.gypfile = false;
writeFileSync(lockfile, `${JSON.stringify(lock, null, 2)}\n`);
