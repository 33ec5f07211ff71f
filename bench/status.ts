import { aCommand } from './floor/payloads.ts';
import { isAck } from './floor/send-all.ts';
import { type BenchResult, compare } from './result.ts';
import { alternate } from './rounds.ts';
import { serveBareBolt, serveBot } from './served-app.ts';

const perRound = 400;
const workspaceId = 'T0FLOOR';

/** CPU of `/aiteam status`: reading the team, the advice, and the message in the acknowledgement. Bare Bolt's is empty. */
export async function benchStatus(): Promise<readonly BenchResult[]> {
  const bot = await serveBot([workspaceId]);
  const bolt = await serveBareBolt();
  const commands = (responseUrl: string) =>
    Array.from({ length: perRound }, () => aCommand('status', workspaceId, responseUrl));
  try {
    const cpu = await alternate(
      {
        bot: () => bot.cpuPerEnvelope(commands(bot.slack.responseUrl), isAck),
        bolt: () => bolt.cpuPerEnvelope(commands(bolt.slack.responseUrl), isAck),
      },
      { count: 9, warmUp: 3 },
    );
    return [
      compare({
        name: '/aiteam status with its answer, CPU',
        value: cpu.bot,
        unit: 'µs',
        floor: { name: 'bare Bolt, ack only', value: cpu.bolt },
      }),
    ];
  } finally {
    await bot.stop();
    await bolt.stop();
  }
}
