import type { Cast } from '../knowledge/casts.ts';
import { findRole } from '../knowledge/roles/index.ts';
import { defineNeed, type Need } from './rule.ts';

/** What a cast asks the organisation to cover: its parts that are usually there already, each with its own reason. */
export function defineCastNeeds(
  { parts }: Cast,
  because: { readonly [role: string]: string },
): readonly Need[] {
  return parts
    .filter(({ role }) => findRole(role).fill === 'cover')
    .map(({ role, share, lean = false }) =>
      defineNeed({ role, people: share, fill: 'cover', isLean: lean, because: because[role] ?? '' }),
    );
}
