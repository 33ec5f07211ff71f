import { expect, test } from 'vitest';
import { readArguments } from '../src/arguments.ts';
import { ConfigProblem, readConfig, readDemoConfig } from '../src/config.ts';

test('nothing given runs the bot, --demo plays the tour', () => {
  expect(readArguments([])).toEqual({ isDemo: false });
  expect(readArguments(['--demo'])).toEqual({ isDemo: true });
});

test.each([[['--dmeo']], [['demo']], [['--demo', '-v']], [['']]])(
  '%j stops with a sentence that says what there is',
  (given) => {
    const unknown = given.at(-1);
    expect(() => readArguments(given)).toThrow(ConfigProblem);
    expect(() => readArguments(given)).toThrow(
      `There is no argument “${unknown}”: npm start alone runs the bot, npm start -- --demo plays a tour of it.`,
    );
  },
);

test('the demo stays in a local workspace and in memory, whatever the settings say', () => {
  const env = {
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_APP_TOKEN: 'xapp-1',
    DATABASE_URL: 'sqlite:data/of-value.db',
    PORT: '4000',
    LOG_LEVEL: 'warn',
  };
  expect(readDemoConfig(env)).toEqual({
    ...readConfig({ PORT: '4000', LOG_LEVEL: 'warn' }),
    databaseUrl: 'sqlite::memory:',
  });
});
