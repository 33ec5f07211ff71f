import { existsSync } from 'node:fs';
import { startProgram } from './app.ts';
import { readArguments } from './arguments.ts';
import { ConfigProblem, readConfig, readDemoConfig } from './config.ts';
import { HttpProblem } from './http/http-problem.ts';
import { createLog } from './log.ts';
import { SlackProblem } from './slack/connection/slack-problem.ts';
import { StoreProblem } from './store/store-problem.ts';

/** Longer than this a stop does not wait for work that has begun. */
const patience = 10_000;

/** What a person has to put right is told in one sentence; everything else is a fault and shown whole. */
function fail(error: unknown): never {
  const isProblem = [ConfigProblem, HttpProblem, StoreProblem, SlackProblem].some(
    (problem) => error instanceof problem,
  );
  if (isProblem && error instanceof Error) process.stderr.write(`${error.message}\n`);
  else createLog('error').fatal({ err: error }, 'a failure that nobody caught');
  process.exit(1);
}

try {
  if (existsSync('.env')) process.loadEnvFile();
  const { isDemo } = readArguments(process.argv.slice(2));
  const config = isDemo ? readDemoConfig(process.env) : readConfig(process.env);
  const log = createLog(config.logLevel);
  // The socket's client rejects unheard when Slack withdraws the tokens while the program runs.
  process.on('unhandledRejection', (error) => fail(SlackProblem.find(error) ?? error));

  const program = await startProgram({ config, log });
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), patience).unref();
    await program.stop();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  if (isDemo && program.control) {
    const { giveTour } = await import('./demo/give-tour.ts');
    void giveTour(program.control);
  }
  // Last: whoever waits for this may stop the program at once.
  if (program.pageUrl) {
    const next = isDemo ? 'start the tour' : 'type /aiteam next-hire';
    process.stdout.write(`\n  The bot is connected. Open ${program.pageUrl} and ${next}\n\n`);
  } else {
    const { mode } = config;
    const install = mode.kind === 'oauth' ? { install: `${mode.publicUrl}/slack/install` } : {};
    log.info(install, 'connected to Slack');
  }
} catch (error) {
  fail(error);
}
