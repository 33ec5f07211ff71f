import type { RoleId } from '../../knowledge/roles/index.ts';
import type { SavedTeam } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { adviseSavedTeam } from '../saved-team.ts';

/** The next hire that is advised as of now; undefined where there is none to make. */
export function adviseRole(saved: SavedTeam | undefined, deps: Pick<Deps, 'now'>): RoleId | undefined {
  if (!saved) return undefined;
  const { verdict } = adviseSavedTeam(saved, deps).advice;
  return verdict.kind === 'hire' ? verdict.hire.role : undefined;
}
