import { type RoleId, roleIndex, roles } from '../knowledge/roles/index.ts';
import { type DayNumber, dayNumber } from '../team/day.ts';
import type { Person } from '../team/roster.ts';
import type { Team } from '../team/team.ts';

/** Shares of one role by seniority; juniors count as implementers, leads as seniors. */
interface Shares {
  senior: number;
  mid: number;
  unknown: number;
}

/** Facts about the people, worked out once from the roster. They do not depend on the answers. */
export interface Staff {
  /** People who are on the team today. */
  readonly present: readonly Person[];
  /** Shares of people present, by role. */
  readonly inSeat: (role: RoleId) => number;
  /** The same with those who have signed and start later: their seats are taken. */
  readonly taken: (role: RoleId) => Readonly<Shares>;
  /** People who hold the role today. */
  readonly holders: (role: RoleId) => readonly Person[];
  /** People who have signed and start later. */
  readonly starting: readonly Person[];
  /** True where somebody present can put a model into production. */
  readonly ships: boolean;
}

/** The staff of a team on a day. People whose last day has passed are not on it. */
export function summariseStaff(team: Team, today: DayNumber): Staff {
  const inSeat = new Float64Array(roles.length);
  const taken = roles.map((): Shares => ({ senior: 0, mid: 0, unknown: 0 }));
  const holders = roles.map((): Person[] => []);
  const present: Person[] = [];
  const starting: Person[] = [];

  // Sorted, so that the order in which people were entered makes no difference.
  for (const person of team.roster.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    if (person.endsOn !== undefined && dayNumber(person.endsOn) <= today) continue;
    const isPresent = person.startsOn === undefined || dayNumber(person.startsOn) <= today;
    (isPresent ? present : starting).push(person);
    for (const { role, share } of person.roles) {
      const index = roleIndex(role);
      const shares = taken[index];
      if (shares) shares[pool(person)] += share;
      if (!isPresent) continue;
      inSeat[index] = (inSeat[index] ?? 0) + share;
      holders[index]?.push(person);
    }
  }
  const shipping = roles.filter((role) => role.ships);
  return {
    present,
    starting,
    inSeat: (role) => inSeat[roleIndex(role)] ?? 0,
    taken: (role) => taken[roleIndex(role)] ?? nobody,
    holders: (role) => holders[roleIndex(role)] ?? [],
    ships: shipping.some((role) => (inSeat[roleIndex(role.id)] ?? 0) > 0),
  };
}

const nobody: Shares = { senior: 0, mid: 0, unknown: 0 };

function pool(person: Person): keyof Shares {
  if (person.seniority === 'senior' || person.seniority === 'lead') return 'senior';
  return person.seniority === 'unknown' ? 'unknown' : 'mid';
}
