import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Snapshot } from '../../src/local-slack/control/protocol.ts';
import { startProcess, temporaryFolder } from '../support/program-process.ts';

const address = /http:\/\/127\.0\.0\.1:(\d+)\//;

test('npm start -- --demo offers the tour, and leaves the database that is set alone', async () => {
  const folder = temporaryFolder();
  const settings = { DATABASE_URL: `sqlite:${join(folder, 'real.db')}`, PORT: '0' };
  const program = startProcess(settings, { arguments: ['--demo'], folder });
  const [url = ''] = address.exec(await program.prints(/start the tour\n/)) ?? [];
  const answer = await fetch(new URL('/control/snapshot', url));
  const { tour, isAppConnected } = (await answer.json()) as Snapshot;
  expect(isAppConnected).toBe(true);
  expect(tour).toMatchObject({ phase: 'offered' });
  program.kill('SIGTERM');
  expect(await program.exited).toEqual({ code: 0, signal: null });
  expect(readdirSync(folder)).toEqual([]);
  expect(program.errors()).toBe('');
});

test('an argument that nobody knows ends the start with one sentence', async () => {
  const program = startProcess({ PORT: '0' }, { arguments: ['--help'] });
  expect(await program.exited).toEqual({ code: 1, signal: null });
  expect(program.errors()).toMatch(/^There is no argument “--help”: [^\n]*--demo[^\n]*\n$/);
});
