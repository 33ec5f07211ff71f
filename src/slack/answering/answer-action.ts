import { replaceView } from '../connection/web-client.ts';
import type { Action } from '../listener.ts';
import type { ActionPayload } from '../payloads/payloads.ts';
import { buildNotice, buildNoticeModal } from '../views/notices.ts';
import { type AnsweringWithClient, reportFailure, tellPrivately } from './answering.ts';
import { endLoading, openWhenReady, pressAgain } from './open-modal.ts';

/** Answers a click that has been acknowledged. */
export async function answerAction(
  payload: ActionPayload,
  action: Action,
  answering: AnsweringWithClient,
): Promise<void> {
  const { view } = payload;
  try {
    const work = action.run(payload, answering.deps);
    if (view) {
      const reply = await work;
      if (reply.kind === 'replaced-modal')
        await replaceView(answering.client, view.id, reply.view, view.hash);
      return;
    }
    const opened = await openWhenReady(payload.triggerId, work, answering);
    if (opened.outcome === 'too-late') await tellPrivately(payload, buildNotice(pressAgain, true), answering);
    if (opened.outcome === 'reply' && opened.reply.kind === 'message') {
      await tellPrivately(payload, opened.reply.message, answering);
      await endLoading(opened, answering);
    }
  } catch (error) {
    await tellFailure(payload, reportFailure(error, action.actionId, answering), answering);
  }
}

/** In a modal the failure is shown on top of it, so that what was typed stays underneath. */
async function tellFailure(
  payload: ActionPayload,
  sentence: string,
  answering: AnsweringWithClient,
): Promise<void> {
  if (!payload.view) {
    await tellPrivately(payload, buildNotice(sentence), answering);
    return;
  }
  try {
    await answering.client.views.push({
      trigger_id: payload.triggerId,
      view: buildNoticeModal('Not done', sentence),
    });
  } catch {
    // Most likely the work took longer than a trigger lives.
    await tellPrivately(payload, buildNotice(sentence), answering);
  }
}
