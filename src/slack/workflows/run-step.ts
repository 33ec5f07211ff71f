import { z } from 'zod';
import type { Deps, RunningStep, StepEnd } from '../deps.ts';
import { stepFailed, stepInputsUnknown } from '../views/step-text.ts';
import { openForWorkflow } from './open-for-workflow.ts';
import type { Step } from './step.ts';

// What a workflow leaves open may be absent, null or empty.
const chosen = z
  .string()
  .nullish()
  .transform((id) => id || undefined);
const inputsSchema = z.object({ channel: chosen, person: chosen });

/** A run of a step that waits for its end. */
export interface StepRun extends RunningStep {
  readonly workspaceId: string;
  /** As the workflow gave them. */
  readonly inputs: unknown;
}

/**
 * Runs a step and tells Slack how it ended; without that the workflow would go on waiting. It only reads, and a run that has ended
 * stays as it is, so the same run may come twice.
 */
export async function runStep(step: Step, run: StepRun, deps: Deps): Promise<void> {
  await deps.endStep(run.workspaceId, run, await findEnd(step, run, deps));
}

async function findEnd(step: Step, run: StepRun, deps: Deps): Promise<StepEnd> {
  try {
    return await answer(step, run, deps);
  } catch (error) {
    deps.log.error({ err: error, workspaceId: run.workspaceId, step: step.id }, 'a step could not be taken');
    return { outcome: 'failed', sentence: stepFailed };
  }
}

async function answer(step: Step, { workspaceId, inputs }: StepRun, deps: Deps): Promise<StepEnd> {
  const given = inputsSchema.safeParse(inputs ?? {});
  if (!given.success) return { outcome: 'failed', sentence: stepInputsUnknown };
  const { channel: channelId, person: userId } = given.data;
  const opened = await openForWorkflow({ workspaceId, channelId, userId }, deps);
  if (opened.outcome === 'refused') return { outcome: 'failed', sentence: opened.sentence };
  return { outcome: 'done', outputs: step.run(opened.saved, deps) };
}
