import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  fromProjectFolder,
  importsOf,
  listFiles,
  projectFolder,
  readCode,
  readText,
} from './support/source-files.ts';

interface Layer {
  /** Folders and files below src/ that it may import besides its own folder. */
  readonly ours: readonly string[] | 'everything';
  /** Packages that it may import; one that ends in a slash stands for all that begin with it. */
  readonly packages: readonly string[] | 'everything';
  /** Holds no clock, no I/O, no randomness. */
  readonly pure?: true;
}

/**
 * Which part of src/ may import what, type imports included. This is the one place to change it; `docs/architecture.md`
 * explains it.
 */
const layers: Readonly<Record<string, Layer>> = {
  knowledge: { ours: [], packages: [], pure: true },
  team: { ours: ['knowledge'], packages: ['zod'], pure: true },
  advice: { ours: ['knowledge', 'team'], packages: [], pure: true },
  reminders: { ours: ['knowledge', 'team', 'advice'], packages: ['zod'], pure: true },
  store: {
    ours: ['knowledge', 'team', 'advice', 'reminders', 'log.ts'],
    packages: ['kysely', 'better-sqlite3', 'pg', 'zod', 'node:'],
  },
  scheduler: {
    ours: ['knowledge', 'team', 'advice', 'reminders', 'store/store.ts', 'store/reminder-store.ts', 'log.ts'],
    packages: ['date-holidays', 'node:'],
  },
  slack: {
    ours: [
      'knowledge',
      'team',
      'advice',
      'reminders',
      'store/store.ts',
      'store/reminder-store.ts',
      'store/installation-store.ts',
      'store/inbox-store.ts',
      'http/route.ts',
      'log.ts',
    ],
    packages: ['@slack/', 'fastest-levenshtein', 'zod', 'node:'],
  },
  http: { ours: ['log.ts'], packages: ['prom-client', 'node:'] },
  'local-slack': { ours: [], packages: 'everything' },
  demo: { ours: ['local-slack/control', 'local-slack/person'], packages: [] },
  'log.ts': { ours: [], packages: ['pino'] },
  'app.ts': { ours: 'everything', packages: 'everything' },
  'arguments.ts': { ours: ['config.ts'], packages: ['zod'] },
  'config.ts': { ours: 'everything', packages: 'everything' },
  'main.ts': { ours: 'everything', packages: 'everything' },
  'manifest.ts': { ours: 'everything', packages: 'everything' },
  'mode.ts': { ours: ['store/key-ring.ts'], packages: [] },
};

/** Within a folder: what `importer` may not import, and what to do instead. */
const innerBoundaries = [
  {
    importer: 'advice',
    target: 'advice/advise.ts',
    instead: 'ask the step that you need, such as next-hire.ts',
  },
  { importer: 'slack/views', target: 'slack/commands', instead: 'take ids from slack/ids.ts' },
  { importer: 'slack/views', target: 'slack/actions', instead: 'take ids from slack/ids.ts' },
  { importer: 'slack/views', target: 'slack/submissions', instead: 'take ids from slack/ids.ts' },
  { importer: 'slack/views', target: 'slack/events', instead: 'take ids from slack/ids.ts' },
  {
    importer: 'slack/blocks',
    target: 'slack/views',
    instead: 'a block is a part of views; move what they share down',
  },
];

/** Folders of units: each must have an index.ts that lists them. */
const unitFolders = [
  'knowledge/roles',
  'advice/need-rules',
  'advice/warning-rules',
  'slack/commands',
  'slack/actions',
  'slack/submissions',
  'slack/events',
  'slack/steps',
  'reminders/kinds',
  'store/migrations',
];

/** Unit folders whose files are named for the id that they define. */
const foldersNamedById = [
  'knowledge/roles',
  'advice/need-rules',
  'advice/warning-rules',
  'reminders/kinds',
  'slack/commands',
  'slack/steps',
];

/** Unit folders where each file has a test file of its own. */
const foldersWithTestPerFile = ['advice/need-rules', 'advice/warning-rules'];

const code = ['.ts', '.tsx'];
const sourceFiles = listFiles('src', code).map((path) => path.slice('src/'.length));

function layerOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

function isAllowedPackage(specifier: string, allowed: readonly string[]): boolean {
  return allowed.some((name) => {
    if (name.endsWith('/') || name.endsWith(':')) return specifier.startsWith(name);
    return specifier === name || specifier.startsWith(`${name}/`);
  });
}

/** What is wrong with one import of a file below src/, in a sentence that says the cure; nothing where it is allowed. */
function importProblem(path: string, target: string): string | undefined {
  const own = layerOf(path);
  const layer = layers[own];
  if (!layer) return undefined;
  if (!target.startsWith('src/')) {
    if (layer.packages === 'everything' || isAllowedPackage(target, layer.packages)) return undefined;
    return `src/${path} imports ${target}: ${own} may not; move the code to a folder that may, or change the table here`;
  }
  const file = target.slice('src/'.length);
  if (layer.ours === 'everything' || layerOf(file) === own) return undefined;
  if (layer.ours.some((place) => isWithin(file, place))) return undefined;
  return `src/${path} imports src/${file}: ${own} may not; move what it needs down to a folder that both may import`;
}

function unitsIn(folder: string): string[] {
  return sourceFiles.filter((path) => dirname(path) === folder && basename(path) !== 'index.ts');
}

describe('the folders of src/', () => {
  it('each have a row in the table', () => {
    const without = [...new Set(sourceFiles.map(layerOf))].filter((name) => !(name in layers));
    expect(without, 'give it a row in `layers` here and in docs/architecture.md').toEqual([]);
  });

  it('import only from where the table allows, type imports included', () => {
    const problems = sourceFiles.flatMap((path) =>
      importsOf(`src/${path}`).flatMap((target) => importProblem(path, target) ?? []),
    );
    expect(problems).toEqual([]);
  });

  it('keep their inner boundaries', () => {
    const problems = innerBoundaries.flatMap(({ importer, target, instead }) =>
      sourceFiles
        .filter((path) => isWithin(path, importer))
        .filter((path) => importsOf(`src/${path}`).some((imported) => isWithin(imported, `src/${target}`)))
        .map((path) => `src/${path} imports src/${target}: ${instead}`),
    );
    expect(problems).toEqual([]);
  });

  it('hold no clock, no randomness and nothing asynchronous where they are pure', () => {
    const impure = /\basync\b|\bawait\b|Temporal\.Now|Date\.now|Math\.random|new Date(?:\(\s*\)|(?!\())/;
    const problems = sourceFiles
      .filter((path) => layers[layerOf(path)]?.pure)
      .flatMap((path) => {
        const found = impure.exec(readCode(`src/${path}`));
        return found
          ? [`src/${path} has "${found[0]}": take today, ids and answers as arguments instead`]
          : [];
      });
    expect(problems).toEqual([]);
  });
});

describe('files', () => {
  it('have at most 300 lines', () => {
    const long = [...listFiles('src', code), ...listFiles('test', code), ...listFiles('scripts', code)]
      .map((path) => ({ path, lines: readText(path).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 300)
      .map(({ path, lines }) => `${path} has ${lines} lines: it is probably two things, give each a file`);
    expect(long).toEqual([]);
  });

  it('name no path outside of the project', () => {
    const readable = [...code, '.md', '.json', '.yml', '.yaml', '.css', '.html', '.example'];
    const machinePath = /(?<![\w.~@/-])\/(?:home|root|Users|mnt|opt|work|workspaces?)\/[\w.-]+/g;
    const pathUpwards = /(?<![\w/.])(?:\.\.\/)+\w[\w./-]*\w/g;
    const problems = listFiles('.', readable).flatMap((path) => {
      // Imports are the type check's business.
      const text = readText(path).replace(/\bfrom '[^']*'/g, '');
      const absolute = text.match(machinePath) ?? [];
      const lost = (text.match(pathUpwards) ?? []).filter((written) => {
        const target = fromProjectFolder(path, written);
        return target.startsWith('..') || !existsSync(join(projectFolder, target));
      });
      return [...absolute, ...lost].map(
        (written) => `${path} names ${written}: say it without the path, others do not have that file`,
      );
    });
    expect(problems).toEqual([]);
  });
});

describe('units', () => {
  it('stand in folders that have a list of them', () => {
    const unlisted = unitFolders
      .filter((folder) => unitsIn(folder).length > 0)
      .filter((folder) => !sourceFiles.includes(`${folder}/index.ts`))
      .map((folder) => `src/${folder} has no index.ts: add one that lists its files`);
    expect(unlisted).toEqual([]);
  });

  it('are all in the list of their folder', () => {
    const problems = unitFolders.flatMap((folder) => {
      const list = `src/${folder}/index.ts`;
      const units = unitsIn(folder);
      const listed = new Set(sourceFiles.includes(`${folder}/index.ts`) ? importsOf(list) : []);
      return units
        .filter((unit) => !listed.has(`src/${unit}`))
        .map((unit) => `src/${unit} is not in ${list}: add its line there, or move it if it is no unit`);
    });
    expect(problems).toEqual([]);
  });

  it('are named for their id', () => {
    const problems = foldersNamedById.flatMap(unitsIn).flatMap((unit) => {
      const id = basename(unit, '.ts');
      return readCode(`src/${unit}`).includes(`id: '${id}'`)
        ? []
        : [`src/${unit} does not define the id '${id}': a file is named for its id`];
    });
    expect(problems).toEqual([]);
  });

  it('have a test each where they are rules', () => {
    const untested = foldersWithTestPerFile
      .flatMap(unitsIn)
      .map((unit) => ({ unit, test: `test/${unit.replace(/\.ts$/, '.test.ts')}` }))
      .filter(({ test }) => !existsSync(join(projectFolder, test)))
      .map(({ unit, test }) => `src/${unit} has no test: write ${test}, with a row for each outcome`);
    expect(untested).toEqual([]);
  });
});

describe('the ids that Slack hands back', () => {
  const idsFile = 'slack/ids.ts';
  const names = sourceFiles.includes(idsFile)
    ? [...readCode(`src/${idsFile}`).matchAll(/^\s+(\w+): '/gm)].map(([, name = '']) => name)
    : [];
  const shows = ['slack/views', 'slack/blocks'];
  const listens = ['slack/commands', 'slack/actions', 'slack/submissions', 'slack/events', 'slack/payloads'];

  function isUsed(name: string, places: readonly string[]): boolean {
    const word = new RegExp(`Ids\\.${name}\\b`);
    return sourceFiles
      .filter((path) => places.some((place) => isWithin(path, place)))
      .some((path) => word.test(readCode(`src/${path}`)));
  }

  it('are each shown by a view and answered by a listener', () => {
    const problems = names.flatMap((name) => [
      ...(isUsed(name, shows) ? [] : [`${name} of src/${idsFile} is in no view: show it, or remove the id`]),
      ...(isUsed(name, listens)
        ? []
        : [`${name} of src/${idsFile} has no listener: add one in slack/actions or slack/submissions`]),
    ]);
    expect(problems).toEqual([]);
  });
});
