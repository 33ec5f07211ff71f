import type { AckFn, ViewResponseAction } from '@slack/bolt';
import { escapeText } from '../blocks/text.ts';
import { replaceView, sendPrivately } from '../connection/web-client.ts';
import type { Deps } from '../deps.ts';
import type { Submission, SubmissionReply } from '../listener.ts';
import type { SubmissionPayload } from '../payloads/payloads.ts';
import { buildNoticeModal, outdatedForm } from '../views/notices.ts';
import { nameTeam, nameTeamInView } from '../views/team-line.ts';
import type { Visit } from '../visit.ts';
import { type Answering, reportFailure } from './answering.ts';
import { fitsAcknowledgement } from './fits-acknowledgement.ts';
import { guard } from './guard.ts';
import type { Outcome } from './outcome.ts';
import { readReference } from './read-reference.ts';
import { withinTime } from './within-time.ts';

type Ack = AckFn<ViewResponseAction> | AckFn<void>;

/**
 * Answers a submitted modal. The acknowledgement carries the answer, so it waits for the work, but never longer than our
 * patience: then a waiting view is acknowledged and replaced when the work is done; so is what is too large for an acknowledgement.
 */
export async function answerSubmission(
  payload: SubmissionPayload,
  submission: Submission,
  ack: Ack,
  answering: Answering,
): Promise<Outcome> {
  const acknowledge = ack as AckFn<ViewResponseAction>;
  let outcome: Outcome = 'answered';
  const work = run(payload, submission, answering.deps).catch((error: unknown) => {
    outcome = 'failed';
    return notDone(payload, reportFailure(error, payload.view.callback_id, answering));
  });
  const first = await withinTime(work, answering.patience.submission);
  const response = first.kind === 'done' && responseOf(first.result);
  if (response && fitsAcknowledgement(response)) {
    await acknowledge(response);
    await tellAfterwards(first.result, payload, answering);
    return outcome;
  }
  await acknowledge({ response_action: 'update', view: waitingView });
  const reply = await work;
  await replaceView(answering.slack, payload.workspaceId, payload.view.id, viewAfterWaiting(reply));
  await tellAfterwards(reply, payload, answering);
  return outcome;
}

async function run(
  payload: SubmissionPayload,
  { needs, draft, isGeneral, run: answer }: Submission,
  deps: Deps,
): Promise<SubmissionReply> {
  const read = readReference([payload.view.private_metadata], payload, deps);
  if (read.outcome === 'foreign')
    return { kind: 'replaced-modal', view: buildNoticeModal('Not done', outdatedForm) };
  const { reference } = read;
  const place = {
    ...payload,
    teamId: reference?.teamId,
    draft: reference?.kind === 'questionnaire' ? reference.purpose : draft,
  };
  const needed = typeof needs === 'function' ? needs({ reference }) : needs;
  const entry = await guard(place, needed, deps);
  if (entry.outcome === 'refused') return notDone(payload, entry.sentence);
  const reply = await answer({ ...payload, reference, visit: entry.visit }, deps);
  return isGeneral ? reply : nameTeamIn(reply, entry.visit);
}

function nameTeamIn(reply: SubmissionReply, visit: Visit): SubmissionReply {
  if (reply.kind === 'replaced-modal') return { ...reply, view: nameTeamInView(reply.view, visit) };
  if (reply.kind !== 'closed-modal' || !reply.afterwards) return reply;
  const { channelId, message } = reply.afterwards;
  return { ...reply, afterwards: { channelId, message: nameTeam(message, visit) } };
}

function responseOf(reply: SubmissionReply): ViewResponseAction {
  switch (reply.kind) {
    case 'field-errors':
      return { response_action: 'errors', errors: { ...reply.errors } };
    case 'replaced-modal':
      return { response_action: 'update', view: reply.view };
    case 'closed-modal':
      return { response_action: 'clear' };
  }
}

/** A view cannot be closed any more after the acknowledgement, nor shown field errors; sentences take their place. */
function viewAfterWaiting(reply: SubmissionReply) {
  switch (reply.kind) {
    case 'field-errors':
      return reply.view(Object.values(reply.errors).join(' '));
    case 'replaced-modal':
      return reply.view;
    case 'closed-modal':
      return buildNoticeModal('Done', 'It is saved. You can close this.');
  }
}

async function tellAfterwards(
  reply: SubmissionReply,
  { workspaceId, userId }: SubmissionPayload,
  answering: Answering,
): Promise<void> {
  if (reply.kind !== 'closed-modal' || !reply.afterwards) return;
  const { channelId, message } = reply.afterwards;
  try {
    await sendPrivately(answering.slack, { workspaceId, channelId, userId }, message);
  } catch (error) {
    // What was submitted is saved; only showing it failed, and there is no place left to say so.
    answering.deps.log.error({ err: error }, 'could not show the answer to a submission');
  }
}

/** Why nothing was done, beside the first input: the modal stays, and with it what was typed. */
function notDone({ view }: SubmissionPayload, sentence: string): SubmissionReply {
  const input = view.blocks.find(({ type }) => type === 'input');
  const notice = buildNoticeModal('Not done', escapeText(sentence));
  if (!input) return { kind: 'replaced-modal', view: notice };
  return { kind: 'field-errors', errors: { [input.block_id]: sentence }, view: () => notice };
}

const waitingView = buildNoticeModal('One moment', 'Saving your answers…');
