import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Act, Snapshot } from '../../src/local-slack/control/protocol.ts';
import { readManifest } from '../../src/manifest.ts';
import { startTestSlack, type TestSlack } from '../support/local-slack.ts';
import { startProcess, temporaryFolder } from '../support/program-process.ts';
import { addsPeople, asksForTheNextHire, goesToTheTeam } from '../support/questionnaire.ts';

const address = /http:\/\/127\.0\.0\.1:(\d+)\//;

function inMemory(settings: { readonly [name: string]: string } = {}) {
  return { DATABASE_URL: 'sqlite::memory:', PORT: '0', ...settings };
}

describe('the program without any settings of Slack', () => {
  test('prints the address of its page once it is connected, and answers there', async () => {
    const program = startProcess(inMemory());
    const printed = await program.prints(address);
    const [url = ''] = address.exec(printed) ?? [];
    const snapshot = async () => {
      const answer = await fetch(new URL('/control/snapshot?user=ann', url));
      return (await answer.json()) as Snapshot;
    };
    const { isAppConnected, me, channels } = await snapshot();
    expect(isAppConnected).toBe(true);
    const channel = channels.find(({ name }) => name === 'ai-team')?.id ?? '';
    const act: Act = { kind: 'say', user: me.id, channel, text: '/aiteam status' };
    const acted = await fetch(new URL('/control/act', url), { method: 'POST', body: JSON.stringify(act) });
    expect(await acted.json()).toEqual({ ok: true });
    await expect
      .poll(async () => JSON.stringify(await snapshot()), { timeout: 5000 })
      .toContain('Nothing is saved for this workspace yet');

    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<!doctype html>');
    expect(program.errors()).toBe('');
  });

  test('takes the next free port where its own is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void taken.close());
    await once(taken, 'listening');
    const used = taken.address();
    const port = typeof used === 'object' && used ? used.port : 0;
    const printed = await startProcess(inMemory({ PORT: String(port) })).prints(address);
    expect(Number(address.exec(printed)?.[1])).toBeGreaterThan(port);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('ends in time and without complaint on %s', async (signal) => {
    const program = startProcess(inMemory());
    await program.prints(address);
    const began = performance.now();
    program.kill(signal);
    expect(await program.exited).toEqual({ code: 0, signal: null });
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(program.errors()).toBe('');
  });
});

describe('a program that cannot start says why in one sentence and ends with 1:', () => {
  async function sentenceOf(settings: { readonly [name: string]: string }): Promise<string> {
    const program = startProcess(settings);
    expect(await program.exited).toEqual({ code: 1, signal: null });
    const [sentence = '', ...rest] = program.errors().trim().split('\n');
    expect(rest).toEqual([]);
    return sentence;
  }

  test('one of two tokens', async () => {
    expect(await sentenceOf(inMemory({ SLACK_BOT_TOKEN: 'xoxb-1' }))).toContain('SLACK_APP_TOKEN');
    expect(await sentenceOf(inMemory({ SLACK_APP_TOKEN: 'xapp-1' }))).toContain('SLACK_BOT_TOKEN');
  });

  test('a Slack that cannot be reached', async () => {
    const settings = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
    const nowhere = 'http://127.0.0.1:9/api/';
    expect(await sentenceOf(inMemory({ ...settings, SLACK_API_URL: nowhere }))).toContain(nowhere);
  });

  test('tokens that Slack refuses', async () => {
    const slack = await startTestSlack({ manifest: readManifest() });
    onTestFinished(() => slack.stop());
    const settings = { SLACK_APP_TOKEN: slack.appToken, SLACK_API_URL: slack.apiUrl };
    expect(await sentenceOf(inMemory({ ...settings, SLACK_BOT_TOKEN: 'xoxb-wrong' }))).toContain(
      'invalid_auth',
    );
    const other = { SLACK_BOT_TOKEN: slack.botToken, SLACK_API_URL: slack.apiUrl };
    expect(await sentenceOf(inMemory({ ...other, SLACK_APP_TOKEN: 'xapp-wrong' }))).toContain('invalid_auth');
  });

  test('tokens that Slack withdraws while it runs', async () => {
    const slack = await startTestSlack({ manifest: readManifest() });
    const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN } = {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
    };
    const program = startProcess(inMemory({ SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_API_URL: slack.apiUrl }));
    await program.prints(/connected to Slack/);
    slack.control.failNext('apps.connections.open', 'invalid_auth', 10);
    slack.control.disconnect();
    expect(await program.exited).toMatchObject({ code: 1 });
    expect(program.errors()).toMatch(/^Slack refuses the tokens \(invalid_auth\): [^\n]*\n$/);
  });

  test('a database that cannot be opened', async () => {
    const folder = join(temporaryFolder(), 'folder.db');
    mkdirSync(folder);
    expect(await sentenceOf(inMemory({ DATABASE_URL: `sqlite:${folder}` }))).toContain(folder);
    expect(await sentenceOf(inMemory({ DATABASE_URL: 'mysql://nowhere' }))).toContain('DATABASE_URL');
  });

  test('a database of a newer version', async () => {
    const path = join(temporaryFolder(), 'newer.db');
    const first = startProcess(inMemory({ DATABASE_URL: `sqlite:${path}` }));
    await first.prints(address);
    first.kill('SIGTERM');
    await first.exited;
    const database = new Sqlite(path);
    database.pragma('user_version = 9999');
    database.close();
    expect(await sentenceOf(inMemory({ DATABASE_URL: `sqlite:${path}` }))).toMatch(/newer/);
  });

  test('a database that another process uses', async () => {
    const path = join(temporaryFolder(), 'shared.db');
    const settings = inMemory({ DATABASE_URL: `sqlite:${path}` });
    await startProcess(settings).prints(address);
    expect(await sentenceOf(settings)).toContain('Another process already uses');
  });
});

describe('a program that is killed', () => {
  async function startInSlack(slack: TestSlack, path: string) {
    const program = startProcess({
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
      DATABASE_URL: `sqlite:${path}`,
      PORT: '0',
    });
    await program.prints(/connected to Slack/);
    return program;
  }

  test('knows after each restart what it had confirmed, and what was being filled in', async () => {
    const slack = await startTestSlack({ manifest: readManifest() });
    onTestFinished(() => slack.stop());
    const path = join(temporaryFolder(), 'killed.db');
    const ann = slack.person('ann');
    for (const people of [1, 2, 3]) {
      const program = await startInSlack(slack, path);
      if (people === 1) await asksForTheNextHire(ann, { people: [{ role: 'ML Engineer', number: '1' }] });
      else {
        await ann.types('#ai-team', '/aiteam status');
        await ann.sees('Next hire:');
        await ann.types('#ai-team', '/aiteam next-hire');
        if (people === 2) await goesToTheTeam(ann);
        expect(await ann.sees('Step 3 of 3')).toContain(people === 2 ? '1 person' : '2 people');
        await addsPeople(ann, { role: 'Data Engineer', number: '1' });
        await ann.sees(`*On the team today:* ${people} people`);
      }
      program.kill('SIGKILL');
      expect(await program.exited).toMatchObject({ signal: 'SIGKILL' });
      if (people > 1) await ann.closes();
    }
  });
});
