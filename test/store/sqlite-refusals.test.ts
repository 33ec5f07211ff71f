import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createStore } from '../../src/store/create-store.ts';
import { silentLog } from '../support/silent-log.ts';
import { databaseWithTeam, meddle, temporaryDatabase } from './temporary-database.ts';

describe('a database that cannot be used is refused with what to do, and stays as it is', () => {
  test.each([
    ['mysql://ann:hidden@db/aiteam', 'unknown-address', /^DATABASE_URL must be sqlite: followed by/],
    ['data/aiteam.db', 'unknown-address', /^DATABASE_URL must be sqlite: followed by/],
    ['sqlite:', 'unknown-address', /^DATABASE_URL must be sqlite: followed by/],
    ['sqlite://data/aiteam.db', 'unknown-address', /^DATABASE_URL must be sqlite: followed by/],
  ])('the address %s', async (address, code, message) => {
    const problem = await createStore(address, silentLog).catch((error: unknown) => error);
    expect(problem).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(String(problem)).not.toContain('hidden');
  });

  test('a folder', async () => {
    const folder = dirname(temporaryDatabase());
    await expect(createStore(`sqlite:${folder}`, silentLog)).rejects.toMatchObject({
      code: 'unusable-file',
      message: expect.stringMatching(/is not a file: add the name of a file/),
    });
  });

  test('a path that leads through a file', async () => {
    const file = temporaryDatabase();
    writeFileSync(file, 'text');
    await expect(createStore(`sqlite:${join(file, 'aiteam.db')}`, silentLog)).rejects.toMatchObject({
      code: 'unusable-file',
      message: expect.stringMatching(/cannot be opened for writing: check its folder/),
    });
  });

  test('a link that leads nowhere', async () => {
    const path = temporaryDatabase();
    symlinkSync(join(dirname(path), 'gone', 'aiteam.db'), path);
    await expect(createStore(`sqlite:${path}`, silentLog)).rejects.toMatchObject({ code: 'unusable-file' });
  });

  test('a file that is not a database', async () => {
    const path = temporaryDatabase();
    writeFileSync(path, 'These are notes, not a database. '.repeat(100));
    await expectRefusedUnchanged(path, 'damaged-file', /restore it from a backup/);
  });

  test('a database that was cut off', async () => {
    const path = await databaseWithTeam();
    writeFileSync(path, readFileSync(path).subarray(0, 9000));
    await expectRefusedUnchanged(path, 'damaged-file', /restore it from a backup/);
  });

  test('a database with a page overwritten', async () => {
    const path = await databaseWithTeam();
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 4096, 8192);
    writeFileSync(path, bytes);
    await expectRefusedUnchanged(path, 'damaged-file', /restore it from a backup/);
  });

  test('a database of a newer version', async () => {
    const path = await databaseWithTeam();
    meddle(path, 'pragma user_version = 99');
    await expectRefusedUnchanged(
      path,
      'newer-database',
      /its database version is 99, this one knows \d+\): start that/,
    );
  });

  test('the database of another program', async () => {
    const path = temporaryDatabase();
    meddle(path, 'create table songs (title text)');
    await expectRefusedUnchanged(
      path,
      'foreign-file',
      /is the database of another program: set DATABASE_URL/,
    );
  });
});

async function expectRefusedUnchanged(path: string, code: string, message: RegExp): Promise<void> {
  const before = readFileSync(path);
  for (const _attempt of [1, 2])
    await expect(createStore(`sqlite:${path}`, silentLog)).rejects.toMatchObject({
      name: 'StoreProblem',
      code,
      message: expect.stringMatching(message),
    });
  expect(readFileSync(path).equals(before)).toBe(true);
}
