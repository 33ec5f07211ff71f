import { type Child, startChild } from './child.ts';
import {
  type Envelope,
  type FloorSlack,
  type FromApp,
  floorTokens,
  startFloorSlack,
} from './floor/floor-slack.ts';
import { sendAll } from './floor/send-all.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** An app in a process of its own, connected to a floor server of its own. */
export interface ServedApp {
  readonly slack: FloorSlack;
  /** Sends the envelopes and returns the app's CPU for one, in microseconds. */
  readonly cpuPerEnvelope: (
    envelopes: readonly Envelope[],
    isAnswer: (event: FromApp) => boolean,
  ) => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Bolt that acknowledges and does nothing else. */
export function serveBareBolt(): Promise<ServedApp> {
  return serve('programs/bare-bolt.ts', []);
}

/** Our bot on a new database file, with a typical team in each workspace. */
export function serveBot(workspaces: readonly string[]): Promise<ServedApp> {
  return serve('programs/bot.ts', [`sqlite:${temporaryFolder()}/bench.db`, ...workspaces]);
}

async function serve(program: string, args: readonly string[]): Promise<ServedApp> {
  const slack = await startFloorSlack();
  const connected = slack.connected();
  const { botToken, appToken } = floorTokens;
  const child: Child = startChild(program, { args: [slack.apiUrl, botToken, appToken, ...args] });
  await connected;
  return {
    slack,
    cpuPerEnvelope: async (envelopes, isAnswer) => {
      const before = await child.cpu();
      await sendAll(slack, envelopes, isAnswer);
      return ((await child.cpu()) - before) / envelopes.length;
    },
    stop: async () => {
      await child.stop();
      await slack.stop();
    },
  };
}
