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
    id: 'roadmap-owner',
    about: 'who owns the AI roadmap',
    role: 'ai-product-manager',
    positions: [
      { says: 'the product manager', source: 'core-roles' },
      { says: 'the project manager', source: 'role-definitions' },
    ],
    questions: [],
    fact: 'whom your organisation gives it to; one of the two must say so',
    reading:
      'The definitions know no product manager, and give the project manager the product’s vision and roadmap. Where both are there the roadmap is the product manager’s, delivery the project manager’s.',
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
  {
    id: 'data-pipelines',
    about: 'who builds the data pipelines',
    role: 'data-engineer',
    positions: [
      { says: 'an ML engineer, for training and inference', source: 'team-building-guide' },
      { says: 'a data engineer answers, a domain expert does it', source: 'core-roles' },
      { says: 'a data engineer', source: 'role-definitions' },
    ],
    questions: ['labelled-data'],
    fact: 'whether your data is reliable and labelled',
    reading:
      'An ML engineer can build them while the data is good; once it is not reliably labelled, a data engineer comes first. The RACI keeps the letters of its source.',
  },
  {
    id: 'model-training',
    about: 'who develops the models',
    role: 'ml-engineer',
    positions: [
      { says: 'an ML engineer, with a domain expert', source: 'core-roles' },
      { says: 'a data scientist; an ML engineer brings them out', source: 'role-definitions' },
    ],
    questions: [],
    fact: 'that somebody has to bring into production what a data scientist develops',
    reading:
      'Either may develop them, and the two overlap there; it takes an ML engineer as well, or the models stay where they were made.',
  },
  {
    id: 'monitoring-owner',
    about: 'who watches models in production',
    role: 'monitoring-specialist',
    positions: [
      { says: 'the MLOps engineer', source: 'team-building-guide' },
      { says: 'a specialist, before the first inference', source: 'core-roles' },
    ],
    questions: ['models-in-production'],
    fact: 'how many models run; the MLOps engineer can watch one on the side',
    reading:
      'The work must be covered before the first inference; a specialist of its own comes with several models. The number is our reading.',
  },
  {
    id: 'team-cut',
    about: 'how a large team is divided',
    role: 'mlops-engineer',
    positions: [
      { says: 'platform teams that all products share', source: 'team-building-guide' },
      { says: 'a pod of every role for each product line', source: 'core-roles' },
    ],
    questions: [],
    fact: 'how much your products share',
    reading:
      'Both can hold: pods for what is a product’s own, a platform for what all need. This tool counts people by role and does not divide them.',
  },
] as const satisfies readonly Disagreement[];

export type DisagreementId = (typeof disagreements)[number]['id'];
