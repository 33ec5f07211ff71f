import type { Place } from '../../store/store.ts';
import { isEnough } from '../../team/permissions.ts';
import type { Deps } from '../deps.ts';
import type { Needs } from '../listener.ts';
import { findOwnerNames } from '../owner-names.ts';
import { describeRefusal } from '../views/refusal.ts';
import { openVisit, type Visit } from '../visit.ts';

/** What somebody meets who wants to do something: the way in, or a sentence in plain text that names who can help. */
export type Guarded =
  | { readonly outcome: 'allowed'; readonly visit: Visit }
  | { readonly outcome: 'refused'; readonly sentence: string };

/** Opens the team that somebody means, if they may do what needs that much. Every payload passes here when it is answered. */
export async function guard(place: Place, needs: Needs, deps: Deps): Promise<Guarded> {
  const visit = await openVisit(place, deps);
  if (isEnough(visit.permission, needs)) return { outcome: 'allowed', visit };
  const { workspaceId, userId, permission, membership } = visit;
  deps.log.info({ workspaceId, userId, permission, needs }, 'somebody may not do that');
  const owners = await findOwnerNames(visit, deps);
  return { outcome: 'refused', sentence: describeRefusal({ membership, needs, owners }) };
}
