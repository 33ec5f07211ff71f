import type { RoleId } from './roles/index.ts';
import type { SourceId } from './sources.ts';

/** One part in a cast: who must at least be involved, and how much of a week where the source says. */
export interface CastPart {
  readonly role: RoleId;
  /** Share of a week that counts as covered. */
  readonly share: number;
  /** "lean" parts may be small or outsourced. */
  readonly lean?: true;
}

export interface Cast {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly CastPart[];
  readonly source: SourceId;
}

/** Where the source asks for somebody without saying how much of a week, a tenth counts as covered. */
const involved = 0.1;

/** Who a pilot and who a production system needs; source `core-roles`. */
export const casts = [
  {
    id: 'pilot',
    name: 'Pilot',
    parts: [
      { role: 'ai-product-manager', share: 0.5 },
      { role: 'data-engineer', share: 0.5 },
      { role: 'ml-engineer', share: 1 },
      { role: 'domain-expert', share: involved },
      { role: 'ux-designer', share: involved, lean: true },
      { role: 'mlops-engineer', share: involved, lean: true },
    ],
    source: 'core-roles',
  },
  {
    id: 'production',
    name: 'Production',
    parts: [
      { role: 'ai-product-manager', share: 0.5 },
      { role: 'data-engineer', share: 1 },
      { role: 'ml-engineer', share: 1 },
      { role: 'mlops-engineer', share: 1 },
      { role: 'software-engineer', share: involved },
      { role: 'ux-designer', share: involved },
      { role: 'domain-expert', share: involved },
      { role: 'ethics-legal-lead', share: involved },
      { role: 'monitoring-specialist', share: involved },
    ],
    source: 'core-roles',
  },
] as const satisfies readonly Cast[];

export type CastId = (typeof casts)[number]['id'];

/**
 * Without these four a pilot means nothing (`core-roles`). The product manager and the domain expert among them must be
 * found even when nobody in the organisation can cover them; the rest of the cast joins when the team plans to ship.
 */
export const minimumCast: readonly RoleId[] = [
  'ai-product-manager',
  'data-engineer',
  'ml-engineer',
  'domain-expert',
];
