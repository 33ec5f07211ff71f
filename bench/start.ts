import { setTimeout as wait } from 'node:timers/promises';
import { type Child, type ChildOptions, npmStartOptions, startChild } from './child.ts';
import { type FloorSlack, floorTokens, startFloorSlack } from './floor/floor-slack.ts';
import { aCommand } from './floor/payloads.ts';
import { isAck, sendAll } from './floor/send-all.ts';
import { residentMemory } from './resident-memory.ts';
import { type BenchResult, compare } from './result.ts';
import { alternate, median } from './rounds.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Starts a program; two with different numbers may run at the same time. */
type Start = (number: number) => Child;

/** How long a program is left alone before its memory is read. */
const restMs = 2000;

/**
 * Time from starting the process until Slack has greeted it, and until it has answered a first command, sent right then; with the
 * compile cache filled. Its memory a little later.
 */
export async function benchStart(): Promise<readonly BenchResult[]> {
  const slack = await startFloorSlack();
  const { bot, bolt, cachedBolt } = programsFor(slack);
  const answered: { readonly [program in 'bot' | 'bolt']: number[] } = { bot: [], bolt: [] };
  const rounds = { count: 7, warmUp: 1 };
  try {
    const time = await alternate(
      {
        bot: () => timeToConnect(slack, bot, answered.bot),
        bolt: () => timeToConnect(slack, bolt, answered.bolt),
        cachedBolt: () => timeToConnect(slack, cachedBolt),
      },
      rounds,
    );
    const timeToAnswer = (values: readonly number[]) => median(values.slice(rounds.warmUp));
    const memory = { bot: await memoryAtRest(slack, bot), bolt: await memoryAtRest(slack, bolt) };
    const started = { name: 'start until connected', value: time.bot, unit: 'ms' };
    return [
      compare({ ...started, floor: { name: 'bare Bolt', value: time.bolt }, atMost: 1.5 }),
      compare({ ...started, floor: { name: 'bare Bolt with a compile cache', value: time.cachedBolt } }),
      compare({
        name: 'start until a first command is answered',
        value: timeToAnswer(answered.bot),
        unit: 'ms',
        floor: { name: 'bare Bolt', value: timeToAnswer(answered.bolt) },
      }),
      compare({
        name: 'memory at rest (RSS)',
        value: memory.bot,
        unit: 'MiB',
        floor: { name: 'bare Bolt', value: memory.bolt },
        atMost: 1.3,
      }),
    ];
  } finally {
    await slack.stop();
  }
}

function programsFor({ apiUrl }: FloorSlack): Readonly<Record<'bot' | 'bolt' | 'cachedBolt', Start>> {
  const { botToken, appToken } = floorTokens;
  const folder = temporaryFolder();
  const bareBolt: ChildOptions = { args: [apiUrl, botToken, appToken] };
  const settings = {
    SLACK_API_URL: apiUrl,
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    // Its compile cache is there, and would otherwise be one that other programs have filled.
    TMPDIR: folder,
  };
  return {
    bot: (number) =>
      startChild('../src/start.js', {
        nodeOptions: npmStartOptions,
        env: { ...settings, DATABASE_URL: `sqlite:${folder}/${number}.db`, PORT: '0' },
      }),
    bolt: () => startChild('programs/bare-bolt.ts', bareBolt),
    cachedBolt: () =>
      startChild('programs/bare-bolt.ts', {
        ...bareBolt,
        env: { NODE_COMPILE_CACHE: `${folder}/bare-bolt` },
      }),
  };
}

async function timeToConnect(slack: FloorSlack, start: Start, answered: number[] = []): Promise<number> {
  const begun = performance.now();
  const connected = slack.connected();
  const child = start(1);
  await connected;
  const milliseconds = performance.now() - begun;
  await sendAll(slack, [aCommand('help', 'T0FLOOR', slack.responseUrl)], isAck);
  answered.push(performance.now() - begun);
  // Only a program that ends by itself keeps what it has compiled; give it a moment to be ready for that.
  await wait(250);
  await child.stop();
  return milliseconds;
}

async function memoryAtRest(slack: FloorSlack, start: Start): Promise<number> {
  const children: Child[] = [];
  for (const number of [1, 2]) {
    const connected = slack.connected();
    children.push(start(number));
    await connected;
  }
  await wait(restMs);
  const sizes = await Promise.all(children.map(residentMemory));
  for (const child of children) await child.stop();
  return median(sizes);
}
