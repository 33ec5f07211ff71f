import type { Envelope, FromApp } from './floor/floor-slack.ts';
import { aCommand, aSubmission, type View } from './floor/payloads.ts';
import { isAck, isCallOf, sendAll } from './floor/send-all.ts';
import { type BenchResult, compare } from './result.ts';
import { alternate } from './rounds.ts';
import { type ServedApp, serveBareBolt, serveBot } from './served-app.ts';

const perRound = 80;
// One save per workspace and round, so that no two meet over one team.
const workspaces = Array.from({ length: perRound }, (_, index) => `T0FLOOR${index}`);

/**
 * CPU of the questionnaire's last step: checking it, saving the team safely on disk, the advice, the message, and posting it.
 * Each submission is of a form that the bot itself has shown, and changes its row. Bare Bolt saves and posts nothing.
 */
export async function benchSubmission(): Promise<readonly BenchResult[]> {
  const bot = await serveBot(workspaces);
  const bolt = await serveBareBolt();
  let version = 1;
  let submissions: readonly Envelope[] = [];
  try {
    const cpu = await alternate(
      {
        bot: async () => {
          submissions = await fillIn(bot, version);
          version += 1;
          return bot.cpuPerEnvelope(submissions, isCallOf('/chat.postEphemeral'));
        },
        bolt: () => bolt.cpuPerEnvelope([...submissions, ...submissions, ...submissions], isAck),
      },
      { count: 7, warmUp: 4 },
    );
    await fillIn(bot, version);
    return [
      compare({
        name: 'last step submitted, saved and its answer posted, CPU',
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

/** Goes through the questionnaire of every workspace up to the last step, and returns that step's submissions. */
async function fillIn({ slack }: ServedApp, version: number): Promise<readonly Envelope[]> {
  const opened = await sendAll(
    slack,
    workspaces.map((workspaceId) => aCommand('next-hire', workspaceId, slack.responseUrl)),
    isCallOf('/views.open'),
  );
  let views = opened.map(viewOf);
  for (let step = 1; step < 3; step += 1) {
    const answers = await sendAll(slack, views.map(submit), isAck);
    views = answers.map(viewOf);
  }
  const unsaved = views.filter((view) => referenceOf(view).version !== version);
  if (unsaved.length > 0) throw new Error(`${unsaved.length} of ${perRound} teams were not saved.`);
  return views.map(submit);
}

function submit(view: View): Envelope {
  return aSubmission(view, referenceOf(view).workspaceId);
}

function viewOf(event: FromApp): View {
  if (event.kind === 'call') return JSON.parse(event.body).view;
  return (event.payload as { readonly view: View }).view;
}

/** What the bot put into the form about itself; its signature stands after the dot. */
function referenceOf(view: View): { readonly workspaceId: string; readonly version: number } {
  const [body = ''] = view.private_metadata.split('.');
  return JSON.parse(Buffer.from(body, 'base64url').toString());
}
