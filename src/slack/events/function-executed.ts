import { z } from 'zod';
import { defineEvent } from '../listener.ts';
import { steps } from '../steps/index.ts';
import { unknownStep } from '../views/step-text.ts';
import { runStep } from '../workflows/run-step.ts';
import { callbackIdOf } from '../workflows/step.ts';

/** A workflow of the organisation takes one of the app's steps, and waits for its end. */
export const functionExecuted = defineEvent({
  type: 'function_executed',
  schema: z.object({
    function: z.object({ callback_id: z.string() }),
    inputs: z.unknown(),
    function_execution_id: z.string(),
    bot_access_token: z.string().nullish(),
  }),
  run: async ({ workspaceId, event }, deps) => {
    const run = {
      workspaceId,
      executionId: event.function_execution_id,
      token: event.bot_access_token ?? undefined,
      inputs: event.inputs,
    };
    const step = steps.find((candidate) => callbackIdOf(candidate) === event.function.callback_id);
    if (step) return runStep(step, run, deps);
    deps.log.warn({ workspaceId, step: event.function.callback_id.slice(0, 80) }, 'a step that is not known');
    await deps.endStep(workspaceId, run, { outcome: 'failed', sentence: unknownStep });
  },
});
