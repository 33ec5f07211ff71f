import { monitoringCoveredBy, standInsFor } from '../knowledge/overlaps.ts';
import type { RoleId } from '../knowledge/roles/index.ts';
import type { StandIn } from './advice.ts';
import type { Staff } from './staff.ts';

/** People present who could stand in for a role, by the roles that overlap with it. */
export function findStandIns(role: RoleId, staff: Staff): readonly StandIn[] {
  // Monitoring is the MLOps engineer's while no specialist is there, so whoever stands in for one stands in for the other.
  const missing = role === 'monitoring-specialist' ? monitoringCoveredBy : role;
  const standIns: StandIn[] = [];
  for (const overlap of standInsFor(missing)) {
    for (const { id } of staff.holders(overlap.role)) {
      standIns.push({ person: id, role: overlap.role, in: overlap.in });
    }
  }
  return standIns;
}
