import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const entry = z.object({
  resolved: z.string().optional(),
  gypfile: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const { packages } = z
  .object({ packages: z.record(z.string(), entry) })
  .parse(JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')));

describe('the lockfile', () => {
  it('holds no registry addresses, so that any mirror will do', () => {
    const addressed = Object.keys(packages).filter((path) => packages[path]?.resolved !== undefined);
    expect(addressed, 'run npm run lock with the .npmrc of this folder').toEqual([]);
  });

  it('keeps an old npm from compiling better-sqlite3, which brings its binaries along', () => {
    expect(packages['node_modules/better-sqlite3']?.gypfile, 'run npm run lock').toBe(false);
  });

  it('lets nothing but Node’s own package run a script at install', () => {
    const scripted = Object.keys(packages).filter((path) => packages[path]?.hasInstallScript);
    expect(scripted.filter((path) => !path.endsWith('/fsevents'))).toEqual(['node_modules/node']);
  });

  it('has the binaries of every platform, so that npm ci works on each', () => {
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)));
    expect(missing, 'take a version of the package that is published for all platforms').toEqual([]);
  });
});
