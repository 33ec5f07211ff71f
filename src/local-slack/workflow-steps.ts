import type { ActResult, JsonObject } from './control/protocol.ts';
import { problem } from './interactions/interaction-payload.ts';
import type { Manifest } from './manifest.ts';
import type { State } from './state.ts';
import type { Tokens } from './tokens.ts';

type StepDefinition = Manifest['functions'][string];
type Parameters = StepDefinition['input_parameters'];

/** One run of a step of the app in somebody's workflow. */
export interface StepRun {
  readonly executionId: string;
  readonly callbackId: string;
  readonly inputs: JsonObject;
  status: 'running' | 'completed' | 'failed';
  outputs: JsonObject | null;
  error: string | null;
}

/** The steps that workflows of one workspace have run. */
export interface WorkflowSteps {
  /** Runs a step as a workflow does; a problem where Workflow Builder would not let it run. */
  run(step: { readonly callbackId: string; readonly inputs: JsonObject }): ActResult;
  find(executionId: string): StepRun | undefined;
  entries(): readonly StepRun[];
}

const isOfType = (type: string, value: unknown): boolean => {
  switch (type) {
    case 'integer':
    case 'slack#/types/timestamp':
      return Number.isInteger(value);
    case 'number':
    case 'boolean':
    case 'string':
      return typeof value === type;
    case 'array':
      return Array.isArray(value);
    default:
      return typeof value === 'string' || (typeof value === 'object' && value !== null);
  }
};

/** What is wrong with the values for a step's parameters; empty when all is well. */
export const findParameterProblems = (
  { properties, required }: Parameters,
  values: JsonObject,
): readonly string[] => [
  ...required.filter((name) => values[name] == null).map((name) => `missing required parameter: ${name}`),
  ...Object.keys(values)
    .filter((name) => properties[name] === undefined)
    .map((name) => `unknown parameter: ${name}`),
  ...Object.entries(properties)
    .filter(([name, { type }]) => values[name] != null && !isOfType(type, values[name]))
    .map(([name, { type }]) => `parameter ${name} must be of type ${type}`),
];

const describeParameters = ({ properties, required }: Parameters): readonly JsonObject[] =>
  Object.entries(properties).map(([name, { type, title, description }]) => ({
    type,
    name,
    title: title ?? name,
    description: description ?? '',
    is_required: required.includes(name),
  }));

/** The workflow steps of a workspace. */
export const createWorkflowSteps = (state: State, tokens: Tokens): WorkflowSteps => {
  const runs = new Map<string, StepRun>();
  return {
    run({ callbackId, inputs }) {
      const { functions, settings } = state.manifest;
      const definition = functions[callbackId];
      if (definition === undefined || state.installation === null)
        return problem(`The app has no step "${callbackId}" here.`);
      if (!settings.event_subscriptions.bot_events.includes('function_executed'))
        return problem('The app’s manifest does not subscribe to function_executed.');
      if (settings.function_runtime !== 'remote' || !settings.org_deploy_enabled)
        return problem('Steps need function_runtime: remote and org_deploy_enabled in the manifest.');
      const [first] = findParameterProblems(definition.input_parameters, inputs);
      if (first !== undefined) return problem(first);
      const executionId = state.nextId('Fx');
      runs.set(executionId, {
        executionId,
        callbackId,
        inputs,
        status: 'running',
        outputs: null,
        error: null,
      });
      state.emit({
        type: 'function_executed',
        function: {
          id: `Fn0${callbackId.toUpperCase().replace(/[^A-Z0-9]/g, '')}`,
          callback_id: callbackId,
          title: definition.title,
          description: definition.description,
          type: 'app',
          input_parameters: describeParameters(definition.input_parameters),
          output_parameters: describeParameters(definition.output_parameters),
          app_id: state.identity.appId,
        },
        inputs,
        function_execution_id: executionId,
        workflow_execution_id: state.nextId('Wx'),
        event_ts: state.nextTs(),
        bot_access_token: tokens.issueStep(state.installation, executionId),
      });
      return { ok: true };
    },
    find: (executionId) => runs.get(executionId),
    entries: () => [...runs.values()],
  };
};
