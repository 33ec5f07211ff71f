import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('a program that keeps its data in SQLite does not load the client of PostgreSQL', () => {
  const program = `
    import { createRequire } from 'node:module';
    import { createStore } from './src/store/create-store.ts';
    import { createLog } from './src/log.ts';
    const loaded = () => Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes('/node_modules/pg/'));
    const store = await createStore('sqlite::memory:', createLog('silent'));
    await store.close();
    const before = loaded();
    await createStore('postgres://127.0.0.1:1/aiteam', createLog('silent')).catch(() => {});
    console.log(JSON.stringify({ before, after: loaded() }));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    encoding: 'utf8',
  });
  expect(JSON.parse(printed)).toEqual({ before: false, after: true });
});
