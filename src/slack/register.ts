import type { App } from '@slack/bolt';
import { actions } from './actions/index.ts';
import { answerAction } from './answering/answer-action.ts';
import { answerCommand } from './answering/answer-command.ts';
import { answerEvent } from './answering/answer-event.ts';
import { answerSubmission } from './answering/answer-submission.ts';
import type { Answering } from './answering/answering.ts';
import { type AnsweredPayload, noteOutcome } from './answering/outcome.ts';
import { topics } from './commands/index.ts';
import { events } from './events/index.ts';
import { command } from './ids.ts';
import { defineAction } from './listener.ts';
import { eventPayload } from './payloads/event-payload.ts';
import { actionPayload, commandPayload, submissionPayload } from './payloads/payloads.ts';
import { submissions } from './submissions/index.ts';
import { buildNotice, olderButton } from './views/notices.ts';

/** A button of an older version, in a message that is still there. */
const unknownAction = defineAction({
  actionId: 'unknown-action',
  needs: 'viewer',
  isGeneral: true,
  run: async ({ actionId }, { log }) => {
    log.warn({ action: actionId.slice(0, 80) }, 'a click on something that is no longer known');
    return { kind: 'message', message: buildNotice(olderButton, true) };
  },
});

/**
 * Connects every listener. Four of Bolt's listeners serve all of ours, which are found by their ids: Bolt runs each of its
 * own for every payload. Here, and only here, payloads are acknowledged, parsed, answered, failures caught, and what became of it noted.
 */
export function register(
  app: App,
  answering: Answering,
  noteAnswer: (answered: AnsweredPayload) => void = () => {},
): void {
  app.command(command, async ({ ack, body }) => {
    await noteOutcome('command', noteAnswer, async () => {
      await ack();
      return answerCommand(commandPayload.parse(body), topics, answering);
    });
  });

  const actionsById = new Map(actions.map((action) => [action.actionId, action]));
  app.action(/.*/, async ({ ack, body }) => {
    await noteOutcome('action', noteAnswer, async () => {
      await ack();
      const payload = actionPayload.parse(body);
      const action = actionsById.get(payload.actionId);
      return answerAction(payload, action ?? unknownAction, answering);
    });
  });

  const submissionsById = new Map(submissions.map((submission) => [submission.callbackId, submission]));
  app.view(/.*/, async ({ ack, body }) => {
    await noteOutcome('submission', noteAnswer, async () => {
      const parsed = submissionPayload.safeParse(body);
      const submission = parsed.success ? submissionsById.get(parsed.data.view.callback_id) : undefined;
      if (parsed.success && submission) return answerSubmission(parsed.data, submission, ack, answering);
      await ack();
      return 'ignored';
    });
  });

  const eventsByType = new Map(events.map((listener) => [listener.type, listener]));
  // Bolt acknowledges events by itself, before it runs this.
  app.event(/.*/, async ({ body }) => {
    await noteOutcome('event', noteAnswer, async () => {
      const payload = eventPayload.parse(body);
      const listener = eventsByType.get(payload.type);
      return listener ? answerEvent(payload, listener, answering.deps) : 'ignored';
    });
  });

  app.error(async (error) => {
    answering.deps.log.error({ err: error }, 'a payload could not be answered');
  });
}
