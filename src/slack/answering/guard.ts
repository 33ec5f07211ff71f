import type { Place } from '../../store/store.ts';
import { isEnough } from '../../team/permissions.ts';
import type { Deps } from '../deps.ts';
import type { Needs } from '../listener.ts';
import { describeRefusal } from '../views/refusal.ts';
import { openVisit, type Visit } from '../visit.ts';

/** What somebody meets who wants to do something: the way in, or a sentence in plain text that names who can help. */
export type Guarded =
  | { readonly outcome: 'allowed'; readonly visit: Visit }
  | { readonly outcome: 'refused'; readonly sentence: string };

/** More owners than this are not named. */
const mostNamed = 3;

/** Opens the team that somebody means, if they may do what needs that much. Every payload passes here when it is answered. */
export async function guard(place: Place, needs: Needs, deps: Deps): Promise<Guarded> {
  const visit = await openVisit(place, deps);
  if (isEnough(visit.permission, needs)) return { outcome: 'allowed', visit };
  const { workspaceId, userId, permission, membership } = visit;
  deps.log.info({ workspaceId, userId, permission, needs }, 'somebody may not do that');
  const owners = visit.settings.permissions.owners.slice(0, mostNamed);
  const found = await Promise.all(
    owners.map((owner) => deps.people.find(workspaceId, owner).catch(() => undefined)),
  );
  const names = found.flatMap((owner) => (owner && !owner.isDeactivated ? [owner.name] : []));
  return { outcome: 'refused', sentence: describeRefusal({ membership, needs, owners: names }) };
}
