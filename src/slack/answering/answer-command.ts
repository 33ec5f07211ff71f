import type { AckFn, RespondArguments } from '@slack/bolt';
import type { Message } from '../blocks/message.ts';
import type { Deps } from '../deps.ts';
import type { Command, CommandReply, CommandRequest, Topic } from '../listener.ts';
import { findNearest, readCommandText } from '../payloads/command-text.ts';
import type { CommandPayload } from '../payloads/payloads.ts';
import { buildHelp, buildUnknownCommand, help } from '../views/help-message.ts';
import { buildNotice } from '../views/notices.ts';
import { buildRefusal } from '../views/refusal.ts';
import { nameTeam, nameTeamInView } from '../views/team-line.ts';
import { type Answering, reportFailure, tellPrivately } from './answering.ts';
import { fitsAcknowledgement } from './fits-acknowledgement.ts';
import { guard } from './guard.ts';
import { endLoading, openWhenReady, pressAgain } from './open-modal.ts';
import type { Outcome } from './outcome.ts';
import { isReadOnlyCommand } from './read-only.ts';
import { withinTime } from './within-time.ts';

/**
 * Answers `/aiteam …`. What writes nothing and is ready soon is answered in the acknowledgement; everything else is acknowledged first. Help
 * and unknown words are answered from the list of commands.
 */
export async function answerCommand(
  payload: CommandPayload,
  topics: readonly Topic[],
  ack: AckFn<string | RespondArguments>,
  answering: Answering,
): Promise<Outcome> {
  try {
    if (!isReadOnlyCommand(payload.text, topics)) {
      await ack();
      await show(payload, reply(payload, topics, answering.deps), answering);
      return 'answered';
    }
    const work = reply(payload, topics, answering.deps);
    const first = await withinTime(work, answering.patience.trigger);
    const answer = first.kind === 'done' && asAnswer(first.result);
    if (answer && fitsAcknowledgement(answer)) await ack(answer);
    else {
      await ack();
      const noMore = { ...answering.patience, trigger: 0 };
      await show(payload, work, { ...answering, patience: noMore });
    }
    return 'answered';
  } catch (error) {
    await ack();
    await tellPrivately(payload, buildNotice(reportFailure(error, 'command', answering)), answering);
    return 'failed';
  }
}

async function show(
  payload: CommandPayload,
  work: Promise<CommandReply>,
  answering: Answering,
): Promise<void> {
  const opened = await openWhenReady(payload, work, answering);
  if (opened.outcome === 'too-late') await tellPrivately(payload, buildNotice(pressAgain, true), answering);
  if (opened.outcome !== 'reply') return;
  await tellPrivately(payload, opened.reply.message, answering);
  await endLoading(opened, payload, answering);
}

function asAnswer(reply: CommandReply): RespondArguments | undefined {
  if (reply.kind !== 'message') return undefined;
  const { message } = reply;
  const known = answers.get(message);
  if (known) return known;
  const { text, blocks } = message;
  const answer: RespondArguments = { response_type: 'ephemeral', text, blocks: [...blocks] };
  answers.set(message, answer);
  return answer;
}

/** A message that is shown again is the same answer again, which need not be written as JSON anew. */
const answers = new WeakMap<Message, RespondArguments>();

async function reply(payload: CommandPayload, topics: readonly Topic[], deps: Deps): Promise<CommandReply> {
  const { word, rest } = readCommandText(payload.text);
  if (word === '' || word === help.id) return { kind: 'message', message: buildHelp(topics) };
  for (const { commands } of topics) {
    const command = commands.find(({ id }) => id === word);
    if (command) return run(command, { ...payload, rest }, deps);
  }
  const commands = topics.flatMap((topic) => topic.commands);
  const nearest = findNearest(word, [...commands.map(({ id }) => id), help.id]);
  return { kind: 'message', message: buildUnknownCommand(word, nearest, commands) };
}

async function run(
  command: Command,
  request: Omit<CommandRequest, 'visit'>,
  deps: Deps,
): Promise<CommandReply> {
  const { needs } = command;
  const needed = typeof needs === 'function' ? needs(request) : needs;
  const entry = await guard({ ...request, draft: command.draft }, needed, deps);
  if (entry.outcome === 'refused') return { kind: 'message', message: buildRefusal(entry) };
  const reply = await command.run({ ...request, visit: entry.visit }, deps);
  if (command.isGeneral) return reply;
  return reply.kind === 'message'
    ? { ...reply, message: nameTeam(reply.message, entry.visit) }
    : { ...reply, view: nameTeamInView(reply.view, entry.visit) };
}
