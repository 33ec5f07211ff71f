import { hiringPriorities } from './hiring-priorities.ts';
import type { QuestionId } from './questions.ts';
import type { RoleId } from './roles/index.ts';
import type { SourceId } from './sources.ts';

/** What one source says in a matter that another sees differently. */
export interface Position {
  /** Reads on after "Sources disagree on …:". */
  readonly says: string;
  readonly source: SourceId;
}

/** A matter in which the sources do not say the same. */
export interface Disagreement {
  readonly id: string;
  /** Reads on after "Sources disagree on". */
  readonly about: string;
  /** The role that comes earlier or later, depending on whom one follows. */
  readonly role: RoleId;
  readonly positions: readonly [Position, Position, ...Position[]];
  /** The questions whose answer decides, the most telling first. */
  readonly questions: readonly QuestionId[];
  /** What decides where no answer does, until the role is next by its place in the order. */
  readonly fact?: string;
  /** How the advice brings the positions together. */
  readonly reading: string;
}

/** Where the sources disagree. Where several concern one advice, the first of them is the one to tell. */
export const disagreements = [
  {
    id: 'first-hire',
    about: 'the first hire',
    role: 'ml-engineer',
    positions: [
      { says: 'a senior ML engineer', source: 'team-building-guide' },
      { says: 'whatever the risks of the roadmap call for', source: 'core-roles' },
    ],
    questions: [...hiringPriorities, 'phase'],
    reading:
      'An answer that points at a risk outranks the default order; where no answer does, the senior ML engineer comes first.',
  },
  {
    id: 'when-mlops',
    about: 'when an MLOps engineer comes',
    role: 'mlops-engineer',
    positions: [
      { says: 'in months 6 to 9, as models near production', source: 'team-building-guide' },
      { says: 'before the first production run, and better earlier', source: 'core-roles' },
    ],
    questions: ['serving', 'models-in-production', 'leaving-vendor', 'phase'],
    reading:
      'The months hold until an answer or a date calls for operations sooner; the hire is then counted back from that date.',
  },
  {
    id: 'data-scientist-first',
    about: 'when a data scientist comes',
    role: 'data-scientist',
    positions: [
      { says: 'after somebody who can deploy the models', source: 'team-building-guide' },
      { says: 'with the finding and cleaning of the data', source: 'role-definitions' },
    ],
    questions: [],
    fact: 'whether anybody on the team can put models into production',
    reading:
      'Half-time for exploration at first, full-time only once somebody ships. The definitions name the work and no month; that it comes with the data is our reading of them.',
  },
  {
    id: 'product-manager',
    about: 'when a product manager comes',
    role: 'ai-product-manager',
    positions: [
      { says: 'as a hire in months 6 to 9', source: 'team-building-guide' },
      { says: 'from day zero', source: 'core-roles' },
    ],
    questions: ['stage'],
    fact: 'whether somebody in your organisation can cover it now',
    reading:
      'Both hold: half of somebody’s week covers the function from day zero, and a hire of the team’s own comes later.',
  },
] as const satisfies readonly Disagreement[];

export type DisagreementId = (typeof disagreements)[number]['id'];
