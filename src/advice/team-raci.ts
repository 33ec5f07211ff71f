import { raciLetter, raciRoles, raciTasks } from '../knowledge/raci-matrix.ts';
import type { RaciHole, RaciRow } from './advice.ts';
import type { Staff } from './staff.ts';
import { findStandIns } from './stand-ins.ts';

/** The RACI of this team: the source's letters with the people who hold the roles, and the letters A and R that nobody holds. */
export function findTeamRaci(staff: Staff): readonly RaciRow[] {
  return raciTasks.map((task) => {
    const cells = raciRoles.map((role) => ({
      role,
      letter: raciLetter(task, role),
      people: staff.holders(role).map((person) => person.id),
    }));
    const holes = cells.flatMap(({ role, letter, people }): RaciHole[] =>
      (letter === 'A' || letter === 'R') && people.length === 0
        ? [{ letter, role, standIns: findStandIns(role, staff) }]
        : [],
    );
    return { task: task.id, cells, holes };
  });
}
