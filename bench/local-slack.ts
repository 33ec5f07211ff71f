import { startLocalSlack } from '../src/local-slack/server.ts';
import { readManifest } from '../src/manifest.ts';
import { type Child, startChild } from './child.ts';
import { floorTokens, startFloorSlack } from './floor/floor-slack.ts';
import { aCommand } from './floor/payloads.ts';
import { isCallOf, sendAll } from './floor/send-all.ts';
import { type BenchResult, compare } from './result.ts';
import { alternate, median } from './rounds.ts';
import { temporaryFolder } from './temporary-folder.ts';

const perRound = 60;

/** A Slack with our bot connected to it; one round trip is `/aiteam status` until the answer has arrived. */
interface Side {
  readonly roundTrip: () => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** What local Slack adds to a command: the round trip as a person has it, and the CPU that Slack's side spends on it. */
export async function benchLocalSlack(): Promise<readonly BenchResult[]> {
  const local = await serveFromLocalSlack();
  const floor = await serveFromFloor();
  const cpu: { readonly [side in 'local' | 'floor']: number[] } = { local: [], floor: [] };
  const measured = (side: Side, spent: number[]) => async () => {
    const before = process.cpuUsage();
    const milliseconds = await medianRoundTrip(side);
    const { user, system } = process.cpuUsage(before);
    spent.push((user + system) / 1000 / perRound);
    return milliseconds;
  };
  try {
    const rounds = { count: 7, warmUp: 3 };
    const time = await alternate(
      { local: measured(local, cpu.local), floor: measured(floor, cpu.floor) },
      rounds,
    );
    const counted = (values: readonly number[]) => median(values.slice(rounds.warmUp));
    const name = 'floor server';
    return [
      compare({
        name: '/aiteam status in local Slack, round trip',
        value: time.local,
        unit: 'ms',
        floor: { name, value: time.floor },
      }),
      compare({
        name: '/aiteam status in local Slack, CPU of Slack’s side',
        value: counted(cpu.local),
        unit: 'ms',
        floor: { name, value: counted(cpu.floor) },
      }),
    ];
  } finally {
    await local.stop();
    await floor.stop();
  }
}

async function medianRoundTrip({ roundTrip }: Side): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < perRound; i += 1) {
    const begun = performance.now();
    await roundTrip();
    times.push(performance.now() - begun);
  }
  return median(times);
}

async function serveFromFloor(): Promise<Side> {
  const slack = await startFloorSlack();
  const connected = slack.connected();
  const child = startBot({ ...slack, ...floorTokens }, 'T0FLOOR');
  await connected;
  const command = aCommand('status', 'T0FLOOR', slack.responseUrl);
  return {
    roundTrip: () => sendAll(slack, [command], isCallOf('/response')),
    stop: async () => {
      await child.stop();
      await slack.stop();
    },
  };
}

async function serveFromLocalSlack(): Promise<Side> {
  const slack = await startLocalSlack({ manifest: readManifest(), port: 0, page: false });
  const { control } = slack;
  const { me, channels } = control.snapshot();
  const [channel] = channels;
  if (channel === undefined) throw new Error('The workspace has no channel.');
  const connected = new Promise<void>((resolve) => {
    const stopWaiting = control.onChange(() => {
      if (!control.snapshot().isAppConnected) return;
      stopWaiting();
      resolve();
    });
  });
  const child = startBot(slack, 'T0LOCAL');
  await connected;
  return {
    roundTrip: () => {
      const shown = new Promise<void>((resolve) => {
        const stopWaiting = control.onChange(() => {
          stopWaiting();
          resolve();
        });
      });
      return Promise.all([
        control.act({ kind: 'say', user: me.id, channel: channel.id, text: '/aiteam status' }),
        shown,
      ]);
    },
    stop: async () => {
      await child.stop();
      await slack.stop();
    },
  };
}

function startBot(
  {
    apiUrl,
    botToken,
    appToken,
  }: { readonly apiUrl: string; readonly botToken: string; readonly appToken: string },
  workspaceId: string,
): Child {
  const args = [apiUrl, botToken, appToken, `sqlite:${temporaryFolder()}/bench.db`, workspaceId];
  return startChild('programs/bot.ts', { args });
}
