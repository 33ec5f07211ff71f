import { aCommand } from './floor/payloads.ts';
import { isAck } from './floor/send-all.ts';
import { type BenchResult, compare } from './result.ts';
import { alternate } from './rounds.ts';
import { type ServedApp, serveBareBolt, serveBot } from './served-app.ts';

const perRound = 400;
// More than the store remembers.
const workspaces = Array.from({ length: perRound }, (_, index) => `T0FLOOR${index}`);

/**
 * CPU of `/aiteam status`: reading the team, the advice, and the message in the acknowledgement; for one team that is asked for
 * again and again, and for another one each time. Bare Bolt’s acknowledgement is empty.
 */
export async function benchStatus(): Promise<readonly BenchResult[]> {
  const bot = await serveBot(workspaces);
  const bolt = await serveBareBolt();
  const ask = (app: ServedApp, workspaceOf: (index: number) => string | undefined) => {
    const commands = Array.from({ length: perRound }, (_, index) =>
      aCommand('status', workspaceOf(index) ?? '', app.slack.responseUrl),
    );
    return app.cpuPerEnvelope(commands, isAck);
  };
  try {
    const cpu = await alternate(
      {
        same: () => ask(bot, () => workspaces[0]),
        other: () => ask(bot, (index) => workspaces[index]),
        bolt: () => ask(bolt, () => workspaces[0]),
      },
      { count: 9, warmUp: 3 },
    );
    const floor = { name: 'bare Bolt, ack only', value: cpu.bolt };
    const name = '/aiteam status with its answer, CPU';
    return [
      compare({ name, value: cpu.same, unit: 'µs', floor }),
      compare({ name: `${name}, another team each time`, value: cpu.other, unit: 'µs', floor }),
    ];
  } finally {
    await bot.stop();
    await bolt.stop();
  }
}
