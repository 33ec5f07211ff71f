import type { Fact } from './role.ts';
import type { SourceId } from './sources.ts';

/** A case in which nobody is to be hired yet. */
export interface DoNotHire {
  readonly id: string;
  /** One sentence for the user, with its source. */
  readonly why: { readonly text: string; readonly source: SourceId };
  /** Who covers the work, by where they come from; how the week is shared out is a rule of this tool. */
  readonly coverWith: readonly string[];
  /** The events after which to ask again. Never empty. */
  readonly reopens: readonly Fact[];
}

/** Every case in which the verdict is "do not hire yet". */
export const doNotHire = [
  {
    id: 'bought-software',
    why: {
      text: 'Ready-made AI takes only a basic understanding of it, and somebody who can connect your data.',
      source: 'adoption-plan-2024',
    },
    coverWith: [
      'Inside, part-time: an owner of its use, and somebody who knows the work and checks what it puts out',
      'The vendor: set-up, running, and training your people',
      'On contract, and only if your own people cannot: connecting your data once',
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
