import { pushView } from '../connection/views.ts';
import { replaceView } from '../connection/web-client.ts';
import type { Deps } from '../deps.ts';
import type { Action, ActionReply } from '../listener.ts';
import type { ActionPayload } from '../payloads/payloads.ts';
import { buildMessageModal } from '../views/message-modal.ts';
import { buildNotice, buildNoticeModal, ofAnotherWorkspace } from '../views/notices.ts';
import { buildRefusal } from '../views/refusal.ts';
import { nameTeam, nameTeamInView } from '../views/team-line.ts';
import { type Answering, reportFailure, tellPrivately } from './answering.ts';
import { guard } from './guard.ts';
import { endLoading, openWhenReady, pressAgain } from './open-modal.ts';
import type { Outcome } from './outcome.ts';
import { readReference } from './read-reference.ts';

/** Answers a click that has been acknowledged. */
export async function answerAction(
  payload: ActionPayload,
  action: Action,
  answering: Answering,
): Promise<Outcome> {
  try {
    const work = run(payload, action, answering.deps);
    if (payload.view?.type === 'modal') await answerInModal(payload, await work, answering);
    else await answerOutside(payload, work, answering);
    return 'answered';
  } catch (error) {
    await tellFailure(payload, reportFailure(error, action.actionId, answering), answering);
    return 'failed';
  }
}

async function run(payload: ActionPayload, action: Action, deps: Deps): Promise<ActionReply> {
  const { value, blockId, view } = payload;
  const read = readReference([value, blockId, view?.private_metadata], payload, deps);
  if (read.outcome === 'foreign') return { kind: 'message', message: buildNotice(ofAnotherWorkspace) };
  const { reference } = read;
  const draft = reference?.kind === 'questionnaire' ? reference.purpose : action.draft;
  const entry = await guard({ ...payload, teamId: reference?.teamId, draft }, action.needs, deps);
  if (entry.outcome === 'refused') return { kind: 'message', message: buildRefusal(entry) };
  const reply = await action.run({ ...payload, reference, visit: entry.visit }, deps);
  if (action.isGeneral || reply.kind === 'nothing') return reply;
  return reply.kind === 'message'
    ? { ...reply, message: nameTeam(reply.message, entry.visit) }
    : { ...reply, view: nameTeamInView(reply.view, entry.visit) };
}

/** What is not a view in the place of the open one is shown on top of it. */
async function answerInModal(
  payload: ActionPayload,
  reply: ActionReply,
  { slack }: Answering,
): Promise<void> {
  if (reply.kind === 'nothing') return;
  const { workspaceId, view } = payload;
  if (reply.kind !== 'replaced-modal') {
    const shown = reply.kind === 'modal' ? reply.view : buildMessageModal(reply.message);
    await pushView(slack, payload, shown);
  } else if (view) await replaceView(slack, workspaceId, view.id, reply.view, view.hash);
}

/** From a message or from Home, where an answer is shown as a modal because there is no channel. */
async function answerOutside(
  payload: ActionPayload,
  work: Promise<ActionReply>,
  answering: Answering,
): Promise<void> {
  const isHome = payload.view !== undefined;
  const shown = isHome ? work.then(asModal) : work;
  const opened = await openWhenReady(payload, shown, answering);
  if (opened.outcome === 'too-late') await tellPrivately(payload, buildNotice(pressAgain, true), answering);
  if (opened.outcome !== 'reply') return;
  if (opened.reply.kind === 'message') await tellPrivately(payload, opened.reply.message, answering);
  await endLoading(opened, payload, answering);
}

function asModal(reply: ActionReply): ActionReply {
  return reply.kind === 'message' ? { kind: 'modal', view: buildMessageModal(reply.message) } : reply;
}

/** In a modal the failure is shown on top of it, so that what was typed stays underneath. */
async function tellFailure(payload: ActionPayload, sentence: string, answering: Answering): Promise<void> {
  if (payload.view?.type !== 'modal') {
    await tellPrivately(payload, buildNotice(sentence), answering);
    return;
  }
  try {
    await pushView(answering.slack, payload, buildNoticeModal('Not done', sentence));
  } catch {
    // Most likely the work took longer than a trigger lives.
    await tellPrivately(payload, buildNotice(sentence), answering);
  }
}
