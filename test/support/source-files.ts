import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

const notOurs = new Set(['node_modules', '.git', 'data', 'coverage', 'dist', 'package-lock.json']);

/** Every file below a folder of the project, as paths from the project's own folder; empty where there is no such folder. */
export function listFiles(folder: string, endings: readonly string[]): string[] {
  const start = join(projectFolder, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) => {
      const path = relative(projectFolder, join(start, entry.name)).split(sep).join('/');
      if (entry.isDirectory()) return listFiles(path, endings);
      return endings.some((ending) => entry.name.endsWith(ending)) ? [path] : [];
    })
    .sort();
}

/** The text of a file of the project. */
export function readText(path: string): string {
  return readFileSync(join(projectFolder, path), 'utf8');
}

/** The code of a TypeScript file without the comments that have lines of their own. */
export function readCode(path: string): string {
  return readText(path).replace(/^\s*(?:\/\/.*|\/\*[\s\S]*?\*\/)\s*$/gm, '');
}

const importForms = [
  /^\s*(?:import|export)\s[^'";]*?\bfrom\s+['"]([^'"]+)['"]/gm,
  /^\s*import\s+['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]/g,
];

/** What a file imports, types included: files of the project as paths from its folder, all else as written. */
export function importsOf(path: string): string[] {
  const code = readCode(path);
  return importForms
    .flatMap((form) => [...code.matchAll(form)].map((match) => match[1] ?? ''))
    .map((specifier) => (specifier.startsWith('.') ? fromProjectFolder(path, specifier) : specifier));
}

/** A path written in a file of the project, as a path from the project's own folder. */
export function fromProjectFolder(path: string, written: string): string {
  const absolute = resolve(projectFolder, dirname(path), written);
  return relative(projectFolder, absolute).split(sep).join('/');
}
