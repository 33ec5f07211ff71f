import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, createServerModuleRunner } from 'vite';

/** A source file as it is to be run, and where it lies. */
export interface MutatedFile {
  readonly path: string;
  readonly code: string;
}

/** The test file that failed first, if any did. */
export interface TestResult {
  readonly failed: string | undefined;
}

const standIn = fileURLToPath(new URL('collected-tests.ts', import.meta.url));
let mutated: MutatedFile | undefined;

const server = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, hmr: false, watch: null },
  plugins: [
    {
      name: 'mutation',
      enforce: 'pre',
      load: (id) => (id === mutated?.path ? mutated.code : undefined),
      transform: (code, id) =>
        id === standIn ? undefined : code.replace(`from 'vitest'`, `from '${standIn}'`),
    },
  ],
});
const { ssr } = server.environments;
const runner = createServerModuleRunner(ssr, { hmr: false, sourcemapInterceptor: false });
const { takeTests } = await runner.import<typeof import('./collected-tests.ts')>(standIn);
const testFiles = globSync('test/advice/**/*.test.ts').map((path) => resolve(path));
const durations = new Map<string, number>();

/** Loads everything anew the next time: what a mutant did to a table must not reach the mutants after it. */
function forgetModules(changed: readonly MutatedFile[]): void {
  for (const { path } of changed) {
    for (const node of ssr.moduleGraph.getModulesByFile(path) ?? []) ssr.moduleGraph.invalidateModule(node);
  }
  for (const node of runner.evaluatedModules.idToModuleMap.values()) {
    if (node.id !== standIn) runner.evaluatedModules.invalidateModule(node);
  }
}

/** Runs the test files with a mutated file until one fails: the file's own tests first, then what was quick the first time. */
async function runTests(file: MutatedFile): Promise<TestResult> {
  forgetModules(mutated ? [mutated, file] : [file]);
  mutated = file;
  const placeOf = (path: string) =>
    basename(path, '.test.ts') === basename(file.path, '.ts') ? -1 : (durations.get(path) ?? 0);
  for (const path of testFiles.toSorted((one, other) => placeOf(one) - placeOf(other))) {
    const begun = performance.now();
    if (!(await passes(path))) return { failed: path };
    if (!durations.has(path)) durations.set(path, performance.now() - begun);
  }
  return { failed: undefined };
}

async function passes(path: string): Promise<boolean> {
  try {
    takeTests();
    await runner.import(path);
    const { tests, afterEach } = takeTests();
    for (const test of tests) {
      try {
        await test();
      } finally {
        for (const work of afterEach) await work();
      }
    }
    return true;
  } catch {
    return false;
  }
}

process.on('message', async (file: MutatedFile) => process.send?.(await runTests(file)));
