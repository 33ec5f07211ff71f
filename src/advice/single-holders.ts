import { type RaciTaskId, raciLetter, raciRoles, raciTasks } from '../knowledge/raci-matrix.ts';
import type { RiskId } from '../knowledge/risks.ts';
import { findRole, type RoleId, roles } from '../knowledge/roles/index.ts';
import { dayNumber } from '../team/day.ts';
import type { Team } from '../team/team.ts';
import { findRaciHolders } from './raci-holders.ts';
import { describeSituation, type Situation } from './situation.ts';

/** A role that hangs on one person: without them nobody is accountable for a task, or nobody lowers a risk. */
export interface SingleHolder {
  readonly role: RoleId;
  /** Id of the person. */
  readonly person: string;
  /** Tasks that they alone are accountable for. */
  readonly tasks: readonly RaciTaskId[];
  /** Risks that nobody else present lowers. */
  readonly risks: readonly RiskId[];
}

/** The roles that hang on one person today, in the order of the role list. */
export function findSingleHolders(team: Team, today: Temporal.PlainDate): readonly SingleHolder[] {
  const situation = describeSituation(team, dayNumber(today.toString()));
  return roles.flatMap(({ id: role }) => {
    const [holder, ...others] = situation.staff.holders(role);
    if (!holder || others.length > 0) return [];
    const tasks = findTasksOf(role, situation);
    const risks = findRisksOf(role, holder.id, situation);
    return tasks.length + risks.length > 0 ? [{ role, person: holder.id, tasks, risks }] : [];
  });
}

function findTasksOf(role: RoleId, situation: Situation): readonly RaciTaskId[] {
  const column = raciRoles.find((candidate) => candidate === role);
  if (!column || findRaciHolders(column, situation).length > 1) return [];
  return raciTasks.filter((task) => raciLetter(task, column) === 'A').map(({ id }) => id);
}

function findRisksOf(role: RoleId, holder: string, { staff }: Situation): readonly RiskId[] {
  const others = staff.present.filter(({ id }) => id !== holder);
  const lowered = new Set(
    others.flatMap((person) => person.roles.flatMap((held) => findRole(held.role).lowers)),
  );
  return findRole(role).lowers.filter((risk) => !lowered.has(risk));
}
