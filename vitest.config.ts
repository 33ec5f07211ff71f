import { configDefaults, defineConfig } from 'vitest/config';

const needsPostgres = 'test/store/postgres/**/*.test.ts';

export default defineConfig({
  test: {
    // Vitest leaves one core to itself; most tests here wait for something, so that none need be left.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'usual',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, needsPostgres],
        },
      },
      // Apart, so that the server is started only where one of these tests is run.
      {
        extends: true,
        test: {
          name: 'postgres',
          include: [needsPostgres],
          globalSetup: 'test/store/postgres/setup.ts',
        },
      },
    ],
  },
});
