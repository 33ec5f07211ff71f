import { readValue, type ViewState } from './view-state.ts';

/** The block ids of the forms about roles on their way to be filled. */
export const hiringBlocks = {
  instead: 'hiring-instead',
  reason: 'hiring-reason',
  expectedStart: 'hiring-expected-start',
  user: 'hiring-user',
  name: 'hiring-name',
  startsOn: 'hiring-starts-on',
  seniority: 'hiring-seniority',
  share: 'hiring-share',
} as const;

/** Reasons are at most this long. */
export const longestReason = 500;

/** What the form for a decision holds: `instead` is a role, or `nobody`. */
export interface DecisionForm {
  readonly instead: string | null;
  readonly reason: string | null;
}

/** The option for hiring nobody. */
export const nobody = 'nobody';

/** What the form for somebody who was hired holds, as typed. */
export interface HireForm {
  readonly userId: string | null;
  readonly name: string | null;
  readonly startsOn: string | null;
  readonly seniority: string | null;
  readonly share: string | null;
}

export const emptyHireForm: HireForm = {
  userId: null,
  name: null,
  startsOn: null,
  seniority: null,
  share: null,
};

/** What the open form holds. */
export function readDecisionForm(state: ViewState): DecisionForm {
  return { instead: value(state, hiringBlocks.instead), reason: value(state, hiringBlocks.reason) };
}

/** What the open form holds. */
export function readHireForm(state: ViewState): HireForm {
  return {
    userId: value(state, hiringBlocks.user),
    name: value(state, hiringBlocks.name),
    startsOn: value(state, hiringBlocks.startsOn),
    seniority: value(state, hiringBlocks.seniority),
    share: value(state, hiringBlocks.share),
  };
}

function value(state: ViewState, blockId: string): string | null {
  return readValue(state, blockId) ?? null;
}
