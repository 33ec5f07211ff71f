import { describe, expect, test } from 'vitest';
import { createStore } from '../../../src/store/create-store.ts';
import { silentLog } from '../../support/silent-log.ts';
import { createTestDatabase } from './database.ts';

const database = createTestDatabase();

describe('a PostgreSQL database that cannot be used is refused with what to do', () => {
  test.each([
    ['postgres:', /^DATABASE_URL must be postgres:\/\/user:password@host:5432\/database/],
    ['postgres://ann:hidden@db.example.com', /^DATABASE_URL must be postgres:/],
    ['postgresql://ann:hid/den@db.example.com/aiteam', /^DATABASE_URL must be postgres:/],
    ['postgres:aiteam', /^DATABASE_URL must be postgres:/],
  ])('the address %s', async (address, message) => {
    await expectProblem(address, 'unknown-address', message);
  });

  test('a server that does not answer', async () => {
    const url = new URL(database.url());
    url.port = '1';
    await expectProblem(
      url.href,
      'unreachable',
      /^PostgreSQL at 127\.0\.0\.1:1 cannot be reached: start it, or correct/,
    );
  });

  test('a wrong password', async () => {
    const url = new URL(database.url());
    url.password = 'hidden';
    await expectProblem(url.href, 'unusable-database', /refuses the login: correct the user and password/);
  });

  test('a database that is not there', async () => {
    const url = new URL(database.url());
    url.pathname = '/not_there';
    await expectProblem(url.href, 'unusable-database', /has no database not_there: create it/);
  });

  test('a user who may not make tables', async () => {
    await database.administer(`create role visitor login password 'hidden'`);
    const url = new URL(database.url());
    [url.username, url.password] = ['visitor', 'hidden'];
    await database.clear();
    await expectProblem(url.href, 'unusable-database', /make that user its owner/);
    await database.administer('drop role visitor');
  });

  test('a database of a newer version, which stays as it is', async () => {
    await (await createStore(database.url(), silentLog)).close();
    await database.query('update aiteam_version set version = 99');
    const before = await contents();
    await expectProblem(
      database.url(),
      'newer-database',
      /its database version is 99, this one knows \d+\): start that newer version/,
    );
    expect(await contents()).toEqual(before);
  });

  test('the database of another program, which stays as it is', async () => {
    await database.clear();
    await database.query('create table teams (title text)');
    const before = await contents();
    await expectProblem(
      database.url(),
      'foreign-file',
      /holds the tables of another program: create an empty/,
    );
    expect(await contents()).toEqual(before);
  });
});

async function expectProblem(address: string, code: string, message: RegExp): Promise<void> {
  const problem = await createStore(address, silentLog).catch((error: unknown) => error);
  expect(problem).toMatchObject({ name: 'StoreProblem', code, message: expect.stringMatching(message) });
  const password = new RegExp(`hid/?den|${URL.parse(address)?.password || 'hidden'}`);
  for (let shown = problem; shown instanceof Error; shown = shown.cause)
    expect(`${shown.message} ${shown.stack}`).not.toMatch(password);
}

/** Every table with its columns, and every version row. */
async function contents(): Promise<unknown> {
  const columns = await database.query(
    `select table_name, column_name, data_type from information_schema.columns
     where table_schema = 'public' order by 1, 2`,
  );
  const version = columns.some(({ table_name }) => table_name === 'aiteam_version')
    ? await database.query('select * from aiteam_version')
    : [];
  return { columns, version };
}
