import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type RunningProgram, startProgram } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { readManifest } from '../../src/manifest.ts';
import { startTestSlack, type TestSlack } from '../support/local-slack.ts';
import { type ProgramProcess, startProcess } from '../support/program-process.ts';
import { silentLog } from '../support/silent-log.ts';

async function startSlack(): Promise<TestSlack> {
  const slack = await startTestSlack({ manifest: readManifest() });
  onTestFinished(() => slack.stop());
  return slack;
}

const settingsFor = (slack: TestSlack) => ({
  SLACK_BOT_TOKEN: slack.botToken,
  SLACK_APP_TOKEN: slack.appToken,
  SLACK_API_URL: slack.apiUrl,
  DATABASE_URL: 'sqlite::memory:',
  PORT: '0',
});

/** The whole program in a real workspace, as its operator sees it. */
async function startInSlack(
  slack: TestSlack,
): Promise<RunningProgram & { ask(path: string): Promise<string> }> {
  const program = await startProgram({ config: readConfig(settingsFor(slack)), log: silentLog });
  onTestFinished(() => program.stop());
  return { ...program, ask: (path) => ask(program.httpUrl ?? '', path) };
}

async function ask(url: string, path: string): Promise<string> {
  const answer = await fetch(new URL(path, url));
  return `${answer.status} ${(await answer.text()).trim()}`;
}

describe('the program in a real workspace', () => {
  test('says that it lives and is ready', async () => {
    const { ask } = await startInSlack(await startSlack());
    expect(await ask('/healthz')).toBe('200 alive');
    expect(await ask('/readyz')).toBe('200 ready');
    expect(await ask('/')).toBe('404 not found');
  });

  test('is not ready within ten seconds of losing Slack, lives on, and is ready again', {
    timeout: 40_000,
  }, async () => {
    const slack = await startSlack();
    const { ask } = await startInSlack(slack);
    slack.control.dropConnections();
    await expect.poll(() => ask('/readyz'), { timeout: 10_000 }).toBe('503 not ready: slack');
    expect(await ask('/healthz')).toBe('200 alive');
    await expect.poll(() => ask('/readyz'), { timeout: 15_000 }).toBe('200 ready');
  });

  test('counts what people ask for, by kind and outcome, and names nobody', async () => {
    const slack = await startSlack();
    const { ask } = await startInSlack(slack);
    const ann = slack.person('ann');
    await ann.types('#ai-team', '/aiteam');
    await ann.sees('Whom to hire next');
    await ann.types('#ai-team', '/aiteam next-hire');
    await ann.submits();
    await ann.sees('Step 2 of 3');
    await expect
      .poll(() => ask('/metrics'))
      .toContain('aiteam_payloads_total{kind="command",outcome="answered"} 2');
    const metrics = await ask('/metrics');
    expect(metrics).toContain('aiteam_payloads_total{kind="submission",outcome="answered"} 1');
    expect(metrics).toContain('aiteam_answer_seconds_count{kind="command"} 2');
    const { team } = slack.control.snapshot('ann');
    for (const known of [ann.id, team.id, slack.botToken, 'ai-team', 'next-hire'])
      expect(metrics).not.toContain(known);
  });
});

test('the local workspace has no such addresses: its page has the port', async () => {
  const config = readConfig({ DATABASE_URL: 'sqlite::memory:', PORT: '0' });
  const program = await startProgram({ config, log: silentLog });
  onTestFinished(() => program.stop());
  expect(program).not.toHaveProperty('httpUrl');
});

describe('a process', () => {
  async function urlOf(program: ProgramProcess): Promise<string> {
    const printed = await program.prints(/connected to Slack/);
    return /"url":"([^"]+)"/.exec(printed)?.[1] ?? '';
  }

  test('that finds its port taken says in one sentence what to set', async () => {
    const slack = await startSlack();
    const { port } = new URL(await urlOf(startProcess(settingsFor(slack))));
    const second = startProcess({ ...settingsFor(slack), PORT: port });
    expect(await second.exited).toEqual({ code: 1, signal: null });
    expect(second.errors()).toMatch(
      /^Port \d+ of 127\.0\.0\.1 is taken [^\n]* set PORT to a free one[^\n]*\n$/,
    );
  });

  test('that is stopped while it is asked for much answers what it took, and ends in time', async () => {
    const slack = await startSlack();
    const program = startProcess(settingsFor(slack));
    const url = await urlOf(program);
    const ann = slack.person('ann');
    await ann.types('#ai-team', '/aiteam');
    await ann.sees('Whom to hire next');
    const answers: Promise<string>[] = [];
    const asking = setInterval(() => {
      for (const path of ['/healthz', '/readyz', '/metrics'])
        answers.push(ask(url, path).catch(() => 'no connection'));
    }, 60);
    onTestFinished(() => clearInterval(asking));
    await wait(500);
    const begun = performance.now();
    program.kill('SIGTERM');
    expect(await program.exited).toEqual({ code: 0, signal: null });
    expect(performance.now() - begun).toBeLessThan(10_000);
    clearInterval(asking);
    const kinds = new Set((await Promise.all(answers)).map((answer) => answer.slice(0, 18)));
    for (const kind of kinds)
      expect(kind).toMatch(/^(?:200 alive|200 ready|503 not ready|200 # HELP|no connection)/);
    expect(kinds).toContain('200 alive');
    expect(program.errors()).toBe('');
  });

  test('that is stopped while people ask for much answers all that it has taken', async () => {
    const slack = await startSlack();
    const program = startProcess(settingsFor(slack));
    await urlOf(program);
    const ann = slack.person('ann');
    const answers = () => JSON.stringify(slack.control.snapshot('ann')).split('Whom to hire next').length - 1;
    await ann.types('#ai-team', '/aiteam');
    await ann.sees('Whom to hire next');
    const perAnswer = answers();
    const asking = setInterval(() => void ann.types('#ai-team', '/aiteam').catch(() => {}), 20);
    onTestFinished(() => clearInterval(asking));
    await wait(1000);
    const begun = performance.now();
    program.kill('SIGTERM');
    expect(await program.exited).toEqual({ code: 0, signal: null });
    expect(performance.now() - begun).toBeLessThan(10_000);
    clearInterval(asking);
    const taken = slack.control
      .frames()
      .filter(({ direction, message }) => direction === 'from-app' && 'envelope_id' in message);
    expect(taken.length).toBeGreaterThan(10);
    await expect.poll(answers).toBe(taken.length * perAnswer);
  });
});
