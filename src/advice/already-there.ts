import { applicationKinds } from '../knowledge/role-families.ts';
import { type RoleId, roleIndex } from '../knowledge/roles/index.ts';
import type { Situation } from './situation.ts';

/** Half of somebody's week is enough to call work theirs; this tool's own number. */
const enough = 0.5;

/** True where people on the team, or about to join it, give at least half a week to a role. */
export function isThere(role: RoleId, { staff }: Situation): boolean {
  const taken = staff.taken[roleIndex(role)];
  return taken !== undefined && taken.senior + taken.mid + taken.unknown >= enough;
}

/** True where an AI platform engineer runs the application: MLOps by another name, so no MLOps engineer is needed for it. */
export function isRunByPlatform(situation: Situation): boolean {
  return applicationKinds.includes(situation.kind) && isThere('ai-platform-engineer', situation);
}
