import type { Fact } from './role.ts';
import type { SourceId } from './sources.ts';

/** Where somebody comes from who covers work without being hired for it. */
export type CoverOrigin = 'internal' | 'part-time' | 'fractional' | 'contract' | 'vendor';

/** Somebody who can cover meanwhile, and what. */
export interface CoverFrom {
  readonly from: CoverOrigin;
  readonly text: string;
  /** Absent where it is a rule of this tool. */
  readonly source?: SourceId;
}

/** Why nobody is to be hired yet, and what follows from that. */
export interface NotYet {
  readonly why: Fact;
  /** True where no source draws the conclusion in so many words. */
  readonly isOurReading?: true;
  /** Never empty. */
  readonly coverWith: readonly CoverFrom[];
  /** The events after which to ask again. Never empty. */
  readonly reopens: readonly Fact[];
}

/** A case in which nobody is to be hired yet. */
export interface DoNotHire extends NotYet {
  readonly id: string;
  /** Reads on after "Do not hire yet:". */
  readonly because: string;
}

/** Every case in which the verdict on a team is "do not hire yet". */
export const doNotHire = [
  {
    id: 'no-use-case',
    because: 'no use case is chosen',
    why: {
      text: 'People are hired for the risks that a roadmap shows, and hires that no milestone calls for are wasted; without a use case there is neither roadmap nor milestone',
      source: 'core-roles',
    },
    coverWith: [
      {
        from: 'part-time',
        text: 'part of a product manager’s week from day zero, to choose the first use and say what success means',
        source: 'core-roles',
      },
      {
        from: 'internal',
        text: 'somebody who knows the work that AI is to help with',
        source: 'core-roles',
      },
      {
        from: 'contract',
        text: 'a data scientist, part-time or as a consultant, to find out what your data allows',
        source: 'team-building-guide',
      },
      {
        from: 'fractional',
        text: 'a head of AI for six to nine months, where nobody inside can judge what is feasible; the figure is of a seller of just that',
        source: 'fractional-head-2026',
      },
      { from: 'vendor', text: 'a vendor’s pilot, to learn from before you build', source: 'core-roles' },
    ],
    reopens: [
      {
        text: 'A first use is chosen, somebody has said what success means, and the data for it can be reached',
        source: 'core-roles',
      },
      { text: 'A vendor’s service that you depend on is to end', source: 'core-roles' },
    ],
  },
  {
    id: 'slow-batch-model',
    because: 'it is one batch model in a pilot',
    why: {
      text: 'Batch is the easy way to deploy a model, and a pilot may keep its operations lean or outsourced',
      source: 'core-roles',
    },
    isOurReading: true,
    coverWith: [
      {
        from: 'part-time',
        text: 'part of a data engineer’s week keeps the data coming',
        source: 'core-roles',
      },
      {
        from: 'internal',
        text: 'one person whose name everybody knows answers for the model when it fails',
      },
      { from: 'contract', text: 'an ML engineer for the days on which the model has to change' },
      { from: 'vendor', text: 'operations: deployment and monitoring, outsourced', source: 'core-roles' },
    ],
    reopens: [
      { text: 'Somebody is to wait for its predictions', source: 'core-roles' },
      { text: 'The business comes to hang on its performance', source: 'core-roles' },
      { text: 'The pilot is to become a production system', source: 'core-roles' },
      {
        text: 'More models follow; operations become critical on the way from one to dozens',
        source: 'lifecycle-roles',
      },
    ],
  },
  {
    id: 'bought-software',
    because: 'the software is bought',
    why: {
      text: 'Ready-made AI takes only a basic understanding of it, and somebody who can connect your data',
      source: 'adoption-plan-2024',
    },
    coverWith: [
      {
        from: 'part-time',
        text: 'an owner of its use, and somebody who knows the work and checks what it puts out',
      },
      { from: 'vendor', text: 'set-up, running, and training your people' },
      { from: 'contract', text: 'connecting your data once, and only if your own people cannot' },
    ],
    reopens: [
      {
        text: 'It no longer does what you need, and you decide to build your own',
        source: 'agent-technology-2025',
      },
      {
        text: 'The vendor’s service is to end, or you mean to leave it; the platform must stand before that day',
        source: 'core-roles',
      },
    ],
  },
] as const satisfies readonly DoNotHire[];

export type DoNotHireId = (typeof doNotHire)[number]['id'];

/** The case with this id. */
export function findDoNotHire(id: DoNotHireId): DoNotHire {
  const found = doNotHire.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`unknown case ${id}`);
  return found;
}
