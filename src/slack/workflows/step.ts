import type { SavedTeam } from '../../store/store.ts';
import type { Deps } from '../deps.ts';

/** A value that a workflow gives a step, or gets from it; types and titles as Workflow Builder shows them. */
export interface StepParameter {
  readonly type:
    | 'string'
    | 'integer'
    | 'slack#/types/channel_id'
    | 'slack#/types/user_id'
    | 'slack#/types/date';
  readonly title: string;
  readonly description: string;
  readonly isRequired: boolean;
}

/** Values by the names of their parameters; where there is nothing to say, an optional one is absent. */
export type StepValues = { readonly [name: string]: string | number };

/**
 * A step that the organisation's own workflows can take. Its `run` is called only for a team that a workflow may read; it names no
 * person, because nobody knows who reads what a workflow does with its values.
 */
export interface Step {
  /** The file's name; Slack knows it with underscores. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly outputs: { readonly [name: string]: StepParameter };
  readonly run: (saved: SavedTeam, deps: Pick<Deps, 'now'>) => StepValues;
}

export function defineStep(step: Step): Step {
  return step;
}

/** Slack's `callback_id` of a step. */
export function callbackIdOf({ id }: Pick<Step, 'id'>): string {
  return id.replaceAll('-', '_');
}

/** What every step takes: whose team it is about. */
export const stepInputs = {
  channel: {
    type: 'slack#/types/channel_id',
    title: 'Channel',
    description:
      'The step is about the team that this channel is linked to; without one, about the team that the person chose, else the first.',
    isRequired: false,
  },
  person: {
    type: 'slack#/types/user_id',
    title: 'Person who asks',
    description:
      'The step answers only if this person may see the advice; such as whoever started the workflow.',
    isRequired: false,
  },
} as const satisfies { readonly [name: string]: StepParameter };
