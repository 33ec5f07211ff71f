import { raciLetter, raciRoles, raciTasks } from '../knowledge/raci-matrix.ts';
import type { RaciHole, RaciRow } from './advice.ts';
import { findRaciHolders } from './raci-holders.ts';
import type { Situation } from './situation.ts';
import { findStandIns } from './stand-ins.ts';

/** The RACI of this team: the source's letters with the people who hold the roles, and the letters A and R that nobody holds. */
export function findTeamRaci(situation: Pick<Situation, 'kind' | 'staff'>): readonly RaciRow[] {
  const people = raciRoles.map((role) => findRaciHolders(role, situation).map((person) => person.id));
  const standIns = raciRoles.map((role, column) =>
    people[column]?.length ? [] : findStandIns(role, situation.staff),
  );
  return matrix.map(({ task, letters }) => {
    const holes: RaciHole[] = [];
    const cells = letters.map(({ role, letter }, column) => {
      const holders = people[column] ?? [];
      const mustBeHeld = letter === 'A' || letter === 'R';
      if (mustBeHeld && holders.length === 0) holes.push({ letter, role, standIns: standIns[column] ?? [] });
      return { role, letter, people: holders };
    });
    return { task, cells, holes };
  });
}

const matrix = raciTasks.map((task) => ({
  task: task.id,
  letters: raciRoles.map((role) => ({ role, letter: raciLetter(task, role) })),
}));
