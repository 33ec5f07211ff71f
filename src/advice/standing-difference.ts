import type { RaciTaskId } from '../knowledge/raci-matrix.ts';
import type { RoleId } from '../knowledge/roles/index.ts';
import type { Advice, RaciHole } from './advice.ts';

/** What differs in where two teams stand: who is in which seat, and who answers for what. */
export interface StandingDifference {
  /** Roles of which more or fewer people are in seat, or missing; in the order of the role list. */
  readonly coverage: readonly RoleStanding[];
  readonly openedHoles: readonly TaskHole[];
  readonly closedHoles: readonly TaskHole[];
}

export interface RoleStanding {
  readonly role: RoleId;
  readonly before: Seats;
  readonly after: Seats;
}

/** In full-time people. */
export interface Seats {
  readonly needed: number;
  readonly inSeat: number;
  readonly missing: number;
}

export interface TaskHole {
  readonly task: RaciTaskId;
  readonly letter: RaciHole['letter'];
  readonly role: RoleId;
}

/** Compares where two advices see their teams. */
export function findStandingDifference(before: Advice, after: Advice): StandingDifference {
  const order = [...new Set([...after.coverage.roles, ...before.coverage.roles].map(({ role }) => role))];
  const holes = { before: listHoles(before), after: listHoles(after) };
  return {
    coverage: order
      .map((role) => ({ role, before: seatsOf(role, before), after: seatsOf(role, after) }))
      .filter((one) => one.before.inSeat !== one.after.inSeat || one.before.missing !== one.after.missing),
    openedHoles: without(holes.after, holes.before),
    closedHoles: without(holes.before, holes.after),
  };
}

const none: Seats = { needed: 0, inSeat: 0, missing: 0 };

function seatsOf(role: RoleId, { coverage }: Advice): Seats {
  return coverage.roles.find((one) => one.role === role) ?? none;
}

function listHoles({ raci }: Advice): readonly TaskHole[] {
  return raci.flatMap(({ task, holes }) => holes.map(({ letter, role }) => ({ task, letter, role })));
}

function without(holes: readonly TaskHole[], others: readonly TaskHole[]): readonly TaskHole[] {
  return holes.filter(
    (hole) => !others.some(({ task, letter }) => task === hole.task && letter === hole.letter),
  );
}
