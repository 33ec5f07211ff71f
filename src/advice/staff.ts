import { findRole, type RoleId, roleIndex, roles } from '../knowledge/roles/index.ts';
import { type DayNumber, dayNumber } from '../team/day.ts';
import type { Person } from '../team/roster.ts';
import type { Team } from '../team/team.ts';

/** Full-time people of one role by seniority; juniors count as implementers, leads as seniors. */
export interface Shares {
  readonly senior: number;
  readonly mid: number;
  readonly unknown: number;
}

/** Facts about the people, worked out once from the roster. They do not depend on the answers. */
export interface Staff {
  /** People who are on the team today. */
  readonly present: readonly Person[];
  /** Shares of people present, by role. */
  readonly inSeat: (role: RoleId) => number;
  /**
   * By position of the role: the same with those who have signed and start later, because their seats are taken; undefined
   * where nobody has the role.
   */
  readonly taken: readonly (Shares | undefined)[];
  /** People who hold the role today. */
  readonly holders: (role: RoleId) => readonly Person[];
  /** People present who hold at least one role that is hired onto an AI team; those whom the organisation lends are left out. */
  readonly technical: readonly Person[];
  /** People who have signed and start later. */
  readonly starting: readonly Person[];
  /** True where somebody present can put a model into production. */
  readonly ships: boolean;
}

/** The staff of a team on a day. People whose last day has passed are not on it. */
export function summariseStaff(team: Team, today: DayNumber): Staff {
  const tallies: (Tally | undefined)[] = roles.map(() => undefined);
  const present: Person[] = [];
  const starting: Person[] = [];

  // Sorted, so that the order in which people were entered makes no difference.
  for (const person of team.roster.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    if (person.endsOn !== undefined && dayNumber(person.endsOn) < today) continue;
    const isPresent = person.startsOn === undefined || dayNumber(person.startsOn) <= today;
    (isPresent ? present : starting).push(person);
    for (const { role, share } of person.roles) {
      const index = roleIndex(role);
      const tally = tallies[index] ?? beginTally();
      tallies[index] = tally;
      const parts = partsOf(share);
      tally[poolOf(person)] += parts;
      if (!isPresent) continue;
      tally.inSeat += parts;
      if (tally.holders.at(-1) !== person) tally.holders.push(person);
    }
  }
  return {
    present,
    technical: present.filter(({ roles: held }) => held.some(({ role }) => findRole(role).fill === 'hire')),
    starting,
    inSeat: (role) => (tallies[roleIndex(role)]?.inSeat ?? 0) / wholePerson,
    taken: tallies.map((tally) => tally && inPeople(tally)),
    holders: (role) => tallies[roleIndex(role)]?.holders ?? nobody,
    ships: roles.some((role, index) => 'ships' in role && (tallies[index]?.inSeat ?? 0) > 0),
  };
}

/** Shares are added up in whole parts of a person: sums of fractions would depend on the order. */
export const wholePerson = 1_000_000;

/** A share in whole parts of a person; never none. */
export function partsOf(share: number): number {
  return Math.max(1, Math.round(share * wholePerson));
}

/** What one role adds up to, in whole parts of a person. */
interface Tally {
  senior: number;
  mid: number;
  unknown: number;
  inSeat: number;
  readonly holders: Person[];
}

function beginTally(): Tally {
  return { senior: 0, mid: 0, unknown: 0, inSeat: 0, holders: [] };
}

const nobody: readonly Person[] = [];

function inPeople({ senior, mid, unknown }: Shares): Shares {
  return { senior: senior / wholePerson, mid: mid / wholePerson, unknown: unknown / wholePerson };
}

function poolOf({ seniority }: Person): keyof Shares {
  if (seniority === 'senior' || seniority === 'lead') return 'senior';
  return seniority === 'unknown' ? 'unknown' : 'mid';
}
