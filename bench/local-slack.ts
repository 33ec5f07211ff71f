import { startLocalSlack } from '../src/local-slack/server.ts';
import { readManifest } from '../src/manifest.ts';
import { type Child, startChild } from './child.ts';
import { floorTokens, startFloorSlack } from './floor/floor-slack.ts';
import { aCommand } from './floor/payloads.ts';
import { isAck, sendAll } from './floor/send-all.ts';
import { type BenchResult, compare } from './result.ts';
import { alternate, median } from './rounds.ts';

const perRound = 60;

/** A Slack with an app on Bolt alone connected to it; one round trip is `/aiteam` until it is acknowledged. */
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
        name: 'a command in local Slack, round trip',
        value: time.local,
        unit: 'ms',
        floor: { name, value: time.floor },
      }),
      compare({
        name: 'a command in local Slack, CPU of Slack’s side',
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
  const child = startBareApp({ ...slack, ...floorTokens });
  await connected;
  const command = aCommand('status', 'T0FLOOR', slack.responseUrl);
  return {
    roundTrip: () => sendAll(slack, [command], isAck),
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
  const child = startBareApp(slack);
  await connected;
  return {
    roundTrip: () => control.act({ kind: 'say', user: me.id, channel: channel.id, text: '/aiteam status' }),
    stop: async () => {
      await child.stop();
      await slack.stop();
    },
  };
}

function startBareApp(slack: {
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
}): Child {
  return startChild('programs/bare-bolt.ts', { args: [slack.apiUrl, slack.botToken, slack.appToken] });
}
