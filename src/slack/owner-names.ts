import type { Deps } from './deps.ts';
import type { Visit } from './visit.ts';

/** More owners than this are not named. */
const mostNamed = 3;

/** Names of people who can let somebody in, as they are. */
export async function findOwnerNames(
  { workspaceId, settings }: Pick<Visit, 'workspaceId' | 'settings'>,
  deps: Pick<Deps, 'people'>,
): Promise<readonly string[]> {
  const owners = settings.permissions.owners.slice(0, mostNamed);
  const found = await Promise.all(
    owners.map((owner) => deps.people.find(workspaceId, owner).catch(() => undefined)),
  );
  return found.flatMap((owner) => (owner && !owner.isDeactivated ? [owner.name] : []));
}
