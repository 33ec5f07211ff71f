import { setTimeout as wait } from 'node:timers/promises';
import { startChild } from './child.ts';
import { type FloorSlack, floorTokens, startFloorSlack } from './floor/floor-slack.ts';
import {
  aSignedCommand,
  createRequester,
  type SignedRequest,
  signingSecret,
} from './floor/signed-requests.ts';
import { type BenchResult, compare } from './result.ts';
import { alternate } from './rounds.ts';
import { temporaryFolder } from './temporary-folder.ts';

const perRound = 800;
const mostAtOnce = 8;
const workspaceId = 'T0FLOOR';
const perSecond = 200;
/** How long the load lasts; `BENCH_SECONDS` says otherwise. */
const seconds = Number(process.env.BENCH_SECONDS ?? 20);

/** An app in a process of its own that takes signed requests. */
interface ServedOverHttp {
  readonly send: ReturnType<typeof createRequester>['send'];
  /** The app's CPU for one request, in microseconds. */
  readonly cpuPerRequest: (requests: readonly SignedRequest[]) => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** What a signed request costs, and how requests are answered at 200 a second. */
export async function benchHttp(): Promise<readonly BenchResult[]> {
  const slack = await startFloorSlack();
  const { botToken } = floorTokens;
  const file = () => `sqlite:${temporaryFolder()}/bench.db`;
  const apps = {
    bolt: await serve('bare-bolt-http.ts', slack.apiUrl, botToken, signingSecret),
    own: await serve('own-receiver.ts', signingSecret),
    stored: await serve('own-receiver.ts', signingSecret, file()),
    bot: await serve('bot.ts', slack.apiUrl, botToken, signingSecret, file(), workspaceId),
  };
  try {
    return [...(await measureCpu(apps, slack)), ...(await measureLoad(apps.bot, slack))];
  } finally {
    for (const app of Object.values(apps)) await app.stop();
    await slack.stop();
  }
}

async function measureCpu(
  { bolt, own, stored, bot }: Readonly<Record<'bolt' | 'own' | 'stored' | 'bot', ServedOverHttp>>,
  { responseUrl }: FloorSlack,
): Promise<readonly BenchResult[]> {
  // Signed anew for each round: a signature is good for five minutes.
  const commands = () =>
    Array.from({ length: perRound }, () => aSignedCommand('status', workspaceId, responseUrl));
  // What was shown last in another channel has other buttons, so that no message is shown again as it was.
  const elsewhere = () =>
    Array.from({ length: perRound }, (_, index) =>
      aSignedCommand('status', workspaceId, responseUrl, `C${index % mostAtOnce}${index % 7}`),
    );
  const cpu = await alternate(
    {
      bolt: () => bolt.cpuPerRequest(commands()),
      own: () => own.cpuPerRequest(commands()),
      stored: () => stored.cpuPerRequest(commands()),
      bot: () => bot.cpuPerRequest(commands()),
      anew: () => bot.cpuPerRequest(elsewhere()),
    },
    { count: 9, warmUp: 3 },
  );
  const unit = 'µs';
  const floor = { name: 'Bolt over HTTP, ack only', value: cpu.bolt };
  return [
    compare({ name: 'no-op command through our receiver, CPU', value: cpu.own, unit, floor, atMost: 0.75 }),
    compare({
      name: 'the same, stored before it is acknowledged (FULL), CPU',
      value: cpu.stored,
      unit,
      floor,
    }),
    { name: 'what storing adds to a command, CPU', value: cpu.stored - cpu.own, unit },
    compare({ name: '/aiteam status over HTTP, whole, CPU', value: cpu.bot, unit, floor, atMost: 2 }),
    compare({ name: 'the same in another channel each time, CPU', value: cpu.anew, unit, floor }),
  ];
}

/** Requests come at their time, whether or not those before them are answered. Each is stored, read, answered and finished. */
async function measureLoad(
  bot: ServedOverHttp,
  { responseUrl }: FloorSlack,
): Promise<readonly BenchResult[]> {
  const ask = () => bot.send(aSignedCommand('open', workspaceId, responseUrl));
  // A program that has just been started compiles what is hot.
  for (let round = 0; round < perSecond; round += 1) await ask();
  const latencies: number[] = [];
  let refused = 0;
  const begun = performance.now();
  const answers: Promise<void>[] = [];
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const due = begun + (index * 1000) / perSecond;
    if (due > performance.now()) await wait(due - performance.now());
    const measure = async () => {
      const { status } = await ask();
      latencies.push(performance.now() - due);
      if (status !== 200) refused += 1;
    };
    answers.push(
      measure().catch(() => {
        refused += 1;
      }),
    );
  }
  await Promise.all(answers);
  const sorted = latencies.toSorted((one, other) => one - other);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  const load = `${perSecond} signed commands a second for ${seconds} s, each stored (FULL)`;
  const within = (name: string, value: number, most: number): BenchResult => ({
    name: `${load}: ${name}`,
    value,
    unit: 'ms',
    target: `≤ ${most}`,
    ok: value <= most,
  });
  return [
    { name: `${load}: refused`, value: refused, unit: '', target: '0', ok: refused === 0 },
    { name: `${load}: median`, value: at(0.5), unit: 'ms' },
    within('p99', at(0.99), 500),
    within('longest', at(1), 2500),
  ];
}

async function serve(program: string, ...args: readonly string[]): Promise<ServedOverHttp> {
  const child = startChild(`programs/${program}`, { args });
  const { send, stop } = createRequester(await child.said);
  return {
    send,
    cpuPerRequest: async (requests) => {
      const before = await child.cpu();
      const left = [...requests];
      const ask = async () => {
        for (let next = left.pop(); next; next = left.pop()) {
          const { status, body } = await send(next);
          if (status !== 200) throw new Error(`A request was answered with ${status}: ${body.slice(0, 200)}`);
        }
      };
      await Promise.all(Array.from({ length: mostAtOnce }, ask));
      return ((await child.cpu()) - before) / requests.length;
    },
    stop: async () => {
      stop();
      await child.stop();
    },
  };
}
