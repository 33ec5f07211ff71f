import { join } from 'node:path';
import { WebClient } from '@slack/web-api';
import Sqlite from 'better-sqlite3';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { readManifest } from '../../src/manifest.ts';
import { bytesIn, findIn, typed } from '../support/canaries.ts';
import { startTestSlack, type TestSlack } from '../support/local-slack.ts';
import { untilSettled } from '../support/patience.ts';
import type { Person } from '../support/person.ts';
import { startProcess, temporaryFolder } from '../support/program-process.ts';
import { asksForTheNextHire } from '../support/questionnaire.ts';

const patience = { timeout: 20_000 };

const manifest = readManifest(new URL('../../deploy/manifest.internal.yml', import.meta.url));

/** What whoever has it may use to act as the bot, and what people wrote: none of it may leave the program but to Slack. */
interface Canaries {
  /** Nowhere: not in the log, an export or a file. */
  readonly secrets: readonly string[];
  /** In no line of the log. */
  readonly words: readonly string[];
}

/** Everything that Slack handed over, or that people typed, as far as it is nobody else’s business. */
function canariesOf(slack: TestSlack): Canaries {
  const brought = JSON.stringify(slack.control.frames().map(({ message }) => message));
  const found = (pattern: RegExp) => [...brought.matchAll(pattern)].map(([, value = '']) => value);
  const sockets = slack.control
    .calls()
    .flatMap(({ method, answer }) =>
      method === 'apps.connections.open' ? [ticketIn(String(answer.url))] : [],
    );
  const responses = found(/"response_url":"([^"]+)"/g);
  const steps = found(/"bot_access_token":"([^"]+)"/g);
  expect([sockets.filter(Boolean).length > 1, responses.length > 5, steps.length > 1]).toEqual([
    true,
    true,
    true,
  ]);
  return {
    secrets: [slack.botToken, slack.appToken, ...steps, ...sockets, ...responses.map(lastPart)],
    words: [typed, 'Ann Becker', 'Northwind', ...found(/"trigger_id":"([^"]+)"/g)],
  };
}

/** Without the host, which is known anyway. */
const lastPart = (address: string) => address.split('/').at(-1) ?? address;
const ticketIn = (address: string) => new URL(address).searchParams.get('ticket') ?? '';

/** Uses what there is, with texts of her own everywhere, while all that can go wrong with Slack does. */
async function useAll(slack: TestSlack, ann: Person): Promise<void> {
  const { control } = slack;
  const say = async (text: string) => {
    await ann.types('#ai-team', `/aiteam ${text}`);
    await ann.sees();
  };
  await asksForTheNextHire(ann, {
    answers: { serving: 'real-time' },
    people: [{ role: 'ML Engineer', person: '@ana' }],
  });
  for (const words of [
    typed,
    `role ${typed}`,
    `raci ${typed}`,
    `set-aside mlops ${typed} does it`,
    'status',
    'plan',
  ])
    await say(words);
  await ann.types('#ai-team', '/aiteam milestones');
  await ann.clicks('Add a milestone');
  await ann.fills('Name', `${typed} fair`);
  await ann.fills('Date', '2027-03-01');
  expect(await ann.submits()).toEqual({});
  await ann.types('#ai-team', '/aiteam import');
  const content = `{"${typed}": [`;
  await ann.attaches('The JSON file of /aiteam export', { name: `${typed}.json`, content });
  await ann.submits();
  await ann.closes();
  await ann.opensHome();

  const failures = [
    'lost',
    'http-503',
    'http-429',
    'internal_error',
    'invalid_blocks',
    { kind: 'body', body: `{"ok":true,"text":"${typed} ${slack.botToken}"` },
    { kind: 'status', status: 500, body: `<html>${typed} ${slack.botToken}</html>` },
    { kind: 'cut' },
  ] as const;
  for (const failure of failures) {
    control.failNext('*', failure, 2);
    await ann.types('#ai-team', `/aiteam open ${typed}`);
    await ann.types('#ai-team', '/aiteam next-hire');
    await untilSettled(control);
    control.clearFaults();
  }
  for (const inputs of [{}, { channel: 'C0AITEAM', person: ann.id }])
    control.runStep({ callbackId: 'check_raci', inputs });
  control.disconnect();
  await untilSettled(control);
  control.dropConnections();
  await ann.types('#ai-team', '/aiteam export');
  await untilSettled(control);
}

async function begin() {
  const slack = await startTestSlack({ manifest });
  onTestFinished(() => slack.stop());
  const folder = temporaryFolder();
  const program = startProcess(
    {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
      DATABASE_URL: 'sqlite:aiteam.db',
      PORT: '0',
      LOG_LEVEL: 'trace',
    },
    { folder },
  );
  await program.prints(/connected to Slack/);
  return { slack, folder, program };
}

async function exportsFor(slack: TestSlack, ann: Person): Promise<readonly string[]> {
  const files = await vi.waitUntil(() => {
    const sent = Object.values(ann.snapshot().messages).flatMap((messages) =>
      messages.flatMap((message) => message.files),
    );
    return sent.length === 3 ? sent : undefined;
  }, patience);
  const bot = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl });
  return Promise.all(
    files.map(async ({ id }) => {
      const { file } = await bot.files.info({ file: id });
      const headers = { authorization: `Bearer ${slack.botToken}` };
      return (await fetch(file?.url_private_download ?? '', { headers })).text();
    }),
  );
}

const keyRow = z.object({ value: z.string() });

describe('a whole session with everything logged', () => {
  test('leaves no token, no address to act by and nothing that people typed in the log, nor a token in messages, exports and files', async () => {
    const { slack, folder, program } = await begin();
    const ann = slack.person('ann');
    await useAll(slack, ann);
    const exported = await exportsFor(slack, ann);
    const { secrets, words } = canariesOf(slack);
    const seen = JSON.stringify([ann.snapshot().messages, ann.snapshot().views, ann.home()]);
    program.kill('SIGTERM');
    expect((await program.exited).code).toBe(0);
    const printed = program.printed();
    const { value: key } = keyRow.parse(
      new Sqlite(join(folder, 'aiteam.db'), { readonly: true }).prepare('select value from secrets').get(),
    );

    const lines = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.filter(({ level }) => level === 'error' || level === 'warn').length).toBeGreaterThan(5);
    expect(findIn(printed, [...secrets, ...words, key])).toEqual([]);
    expect(exported.join('')).toContain(typed);
    expect(findIn(exported.join(''), [...secrets, key])).toEqual([]);
    expect(findIn(seen, [...secrets, key])).toEqual([]);
    expect(findIn(bytesIn(folder), secrets)).toEqual([]);
  }, 60_000);
});
