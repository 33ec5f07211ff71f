import { expect, test } from 'vitest';
import { fromProjectFolder, readCode } from './support/source-files.ts';

const staticImport = /^\s*(?:import|export)\s(?!type\b)(?:[^'";]*?\bfrom\s+)?['"]([^'"]+)['"]/gm;

/** What Node loads with a file: other files of ours, and packages, types and dynamic imports left out. */
function loadedWith(path: string, loaded = new Set<string>()): ReadonlySet<string> {
  loaded.add(path);
  for (const [, specifier = ''] of readCode(path).matchAll(staticImport)) {
    if (!specifier.startsWith('.')) loaded.add(specifier);
    else {
      const imported = fromProjectFolder(path, specifier);
      if (!loaded.has(imported)) loadedWith(imported, loaded);
    }
  }
  return loaded;
}

const needless =
  /^src\/(advice|scheduler\/s|slack\/(views|blocks|commands|actions|submissions|events)\/)|^@slack\/bolt$/;

test('Nothing that only answers is loaded before Slack says hello', () => {
  const loaded = [...loadedWith('src/main.ts'), ...loadedWith('src/slack/connection/socket-connection.ts')];
  expect(loaded).toContain('src/slack/bolt-app.ts');
  expect(loaded.filter((name) => needless.test(name))).toEqual([]);
  const answering = [...loadedWith('src/slack/answerer.ts')];
  expect(answering).toEqual(expect.arrayContaining(['@slack/bolt', 'src/slack/views/home.ts']));
});
