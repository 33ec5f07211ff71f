import type { App } from '@slack/bolt';
import { actions } from './actions/index.ts';
import { answerAction } from './answering/answer-action.ts';
import { answerCommand } from './answering/answer-command.ts';
import { answerEvent } from './answering/answer-event.ts';
import { answerSubmission } from './answering/answer-submission.ts';
import type { Answering } from './answering/answering.ts';
import { answeringFor } from './answering/answering-for.ts';
import { type AnsweredPayload, noteOutcome } from './answering/outcome.ts';
import { topics } from './commands/index.ts';
import { events } from './events/index.ts';
import { command } from './ids.ts';
import { ArrivalInHand } from './intake/arrival-in-hand.ts';
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
  app.command(command, async ({ ack, body, context }) => {
    await noteOutcome('command', noteAnswer, async () => {
      const payload = commandPayload.parse(body);
      return answerCommand(payload, topics, ack, answeringFor(ArrivalInHand.in(context), answering));
    });
  });

  const actionsById = new Map(actions.map((action) => [action.actionId, action]));
  app.action(/.*/, async ({ ack, body, context }) => {
    await noteOutcome('action', noteAnswer, async () => {
      await ack();
      const payload = actionPayload.parse(body);
      const action = actionsById.get(payload.actionId) ?? unknownAction;
      return answerAction(payload, action, answeringFor(ArrivalInHand.in(context), answering));
    });
  });

  const submissionsById = new Map(submissions.map((submission) => [submission.callbackId, submission]));
  app.view(/.*/, async ({ ack, body, context }) => {
    await noteOutcome('submission', noteAnswer, async () => {
      const parsed = submissionPayload.safeParse(body);
      const submission = parsed.success ? submissionsById.get(parsed.data.view.callback_id) : undefined;
      if (parsed.success && submission) {
        const ofArrival = answeringFor(ArrivalInHand.in(context), answering);
        return answerSubmission(parsed.data, submission, ack, ofArrival);
      }
      await ack();
      return 'ignored';
    });
  });

  const eventsByType = new Map(events.map((listener) => [listener.type, listener]));
  // Events were acknowledged when they were stored.
  app.event(/.*/, async ({ body, context }) => {
    await noteOutcome('event', noteAnswer, async () => {
      const payload = eventPayload.parse(body);
      const listener = eventsByType.get(payload.type);
      if (!listener) return 'ignored';
      const arrival = ArrivalInHand.in(context);
      const outcome = await answerEvent(payload, listener, answeringFor(arrival, answering).deps);
      // Nobody waits who could be told: it is tried again.
      if (outcome === 'failed') arrival?.fail();
      return outcome;
    });
  });

  app.error(async (error) => {
    answering.deps.log.error({ err: error }, 'a payload could not be answered');
  });
}
