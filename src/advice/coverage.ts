import { risks } from '../knowledge/risks.ts';
import { findRole, type RoleId, roleIndex, roles } from '../knowledge/roles/index.ts';
import type { Coverage, RiskCoverage, RoleCoverage } from './advice.ts';
import type { ReasonedNeed } from './called-needs.ts';
import { coveredShare } from './cover-now.ts';
import type { Opening } from './openings.ts';
import type { Situation } from './situation.ts';
import { partsOf, wholePerson } from './staff.ts';

/** Needed, in seat, in hiring and missing, by role and by risk. */
export function findCoverage(
  openings: readonly Opening[],
  covers: readonly ReasonedNeed[],
  situation: Situation,
): Coverage {
  const byRole = tallyRoles(openings, covers, situation).flatMap((tally, index) =>
    describeRole(tally, index, situation),
  );
  return { roles: byRole, risks: risks.map(({ id }) => coverRisk(id, byRole)) };
}

/** What is known of one role, added up; in full-time people. */
interface RoleTally {
  toHire: number;
  needed: number;
  cover: number;
  openRoles: number;
  /** In parts of a person. */
  starting: number;
}

function tallyRoles(
  openings: readonly Opening[],
  covers: readonly ReasonedNeed[],
  { team, staff }: Situation,
): readonly RoleTally[] {
  const tallies = roles.map(beginTally);
  const tallyAt = (index: number) => tallies[index] ?? beginTally();
  for (const { roleIndex: index, missing, needed } of openings) {
    const tally = tallyAt(index);
    tally.toHire += missing;
    tally.needed += needed;
  }
  for (const { need } of covers) {
    const tally = tallyAt(need.roleIndex);
    tally.cover = Math.max(tally.cover, need.people);
  }
  for (const { role } of team.openRoles) tallyAt(roleIndex(role)).openRoles += 1;
  for (const person of staff.starting) {
    for (const { role, share } of person.roles) tallyAt(roleIndex(role)).starting += partsOf(share);
  }
  return tallies;
}

function beginTally(): RoleTally {
  return { toHire: 0, needed: 0, cover: 0, openRoles: 0, starting: 0 };
}

/** One role's coverage, in a list; an empty list for a role that nothing speaks of. */
function describeRole(tally: RoleTally, index: number, situation: Situation): readonly RoleCoverage[] {
  const role = roles[index];
  if (!role) return [];
  const { id } = role;
  const needed = round(Math.max(tally.needed, tally.cover));
  const inSeat = round(situation.staff.inSeat(id));
  const inHiring = round(tally.openRoles + tally.starting / wholePerson);
  const isSetAside = situation.setAside.has(id);
  if (needed === 0 && inSeat === 0 && inHiring === 0 && !isSetAside) return [];

  const toCover = tally.cover > 0 ? tally.cover - coveredShare(id, situation) : 0;
  const missing = Math.max(0, round(Math.max(tally.toHire, toCover) - tally.openRoles));
  return [
    {
      role: id,
      needed,
      inSeat,
      inHiring,
      missing: isSetAside ? 0 : missing,
      isCovered: role.fill === 'cover',
      setAsideBecause: situation.setAside.get(id),
    },
  ];
}

function coverRisk(risk: RiskCoverage['risk'], byRole: readonly RoleCoverage[]): RiskCoverage {
  const missing: RoleId[] = [];
  const inHiring: RoleId[] = [];
  const setAside: RoleId[] = [];
  let needed = 0;
  let inSeat = 0;
  for (const role of byRole) {
    if (!findRole(role.role).lowers.includes(risk)) continue;
    needed += role.needed;
    // What is more than needed in one role does not make up for what is missing in another.
    inSeat += Math.min(role.needed, role.inSeat);
    if (role.missing > 0) missing.push(role.role);
    if (role.inHiring > 0) inHiring.push(role.role);
    if (role.setAsideBecause !== undefined) setAside.push(role.role);
  }
  return { risk, needed: round(needed), inSeat: round(inSeat), missing, inHiring, setAside };
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
