import { z } from 'zod';
import type { Parts } from '../parts.ts';
import { SlackError } from '../slack-error.ts';
import { findParameterProblems, type StepRun } from '../workflow-steps.ts';
import { type Caller, defineMethod, type Method, objectParameter } from './method.ts';

const execution = { function_execution_id: z.string().default('') };

// A run is ended by the token that came with it, or by the bot's own: never by that of another run.
const findRunning = ({ steps }: Parts, executionId: string, { token }: Caller): StepRun => {
  const run = steps.find(executionId);
  if (run === undefined) throw new SlackError('function_execution_not_found');
  if (token?.executionId != null && token.executionId !== executionId) throw new SlackError('access_denied');
  if (run.status !== 'running') throw new SlackError('execution_not_in_running_state');
  return run;
};

export const functionsMethods: { readonly [name: string]: Method } = {
  'functions.completeSuccess': defineMethod({
    parameters: z.object({ ...execution, outputs: objectParameter }),
    run: ({ function_execution_id: id, outputs }, parts, caller) => {
      const run = findRunning(parts, id, caller);
      const definition = parts.state.manifest.functions[run.callbackId];
      const problems =
        definition === undefined ? [] : findParameterProblems(definition.output_parameters, outputs);
      if (problems.length > 0) {
        throw new SlackError('parameter_validation_failed', {
          response_metadata: { messages: problems.map((sentence) => `[ERROR] ${sentence}`) },
        });
      }
      run.status = 'completed';
      run.outputs = outputs;
      return {};
    },
  }),

  'functions.completeError': defineMethod({
    parameters: z.object({ ...execution, error: z.string().min(1) }),
    run: ({ function_execution_id: id, error }, parts, caller) => {
      const run = findRunning(parts, id, caller);
      run.status = 'failed';
      run.error = error;
      return {};
    },
  }),
};
