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
  const tallies = tallyRoles(openings, covers, situation);
  const byRole: RoleCoverage[] = [];
  roles.forEach((role, index) => {
    const described = describeRole(role, tallies[index] ?? nothing, situation);
    if (described) byRole.push(described);
  });
  return { roles: byRole, risks: coverRisks(byRole) };
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
): readonly (RoleTally | undefined)[] {
  const tallies: (RoleTally | undefined)[] = [];
  const tallyAt = (index: number) => {
    const tally = tallies[index] ?? beginTally();
    tallies[index] = tally;
    return tally;
  };
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

const nothing: Readonly<RoleTally> = beginTally();

/** One role's coverage; nothing for a role that nothing speaks of. */
function describeRole(
  { id, fill }: (typeof roles)[number],
  tally: Readonly<RoleTally>,
  situation: Situation,
): RoleCoverage | undefined {
  const needed = round(Math.max(tally.needed, tally.cover));
  const inSeat = round(situation.staff.inSeat(id));
  const inHiring = round(tally.openRoles + tally.starting / wholePerson);
  const isSetAside = situation.setAside.has(id);
  if (needed === 0 && inSeat === 0 && inHiring === 0 && !isSetAside) return undefined;

  const toCover = tally.cover > 0 ? tally.cover - coveredShare(id, situation) : 0;
  const missing = Math.max(0, round(Math.max(tally.toHire, toCover) - tally.openRoles));
  return {
    role: id,
    needed,
    inSeat,
    inHiring,
    missing: isSetAside ? 0 : missing,
    isCovered: fill === 'cover',
    setAsideBecause: situation.setAside.get(id),
  };
}

/** Every risk, with the roles that lower it. */
function coverRisks(byRole: readonly RoleCoverage[]): readonly RiskCoverage[] {
  const tallies = risks.map(({ id }) => beginRisk(id));
  for (const role of byRole) {
    for (const risk of findRole(role.role).lowers) {
      const tally = tallies.find((candidate) => candidate.risk === risk);
      if (tally) addRole(tally, role);
    }
  }
  for (const tally of tallies) {
    tally.needed = round(tally.needed);
    tally.inSeat = round(tally.inSeat);
  }
  return tallies;
}

function beginRisk(risk: RiskCoverage['risk']) {
  const missing: RoleId[] = [];
  const inHiring: RoleId[] = [];
  const setAside: RoleId[] = [];
  return { risk, needed: 0, inSeat: 0, missing, inHiring, setAside };
}

function addRole(tally: ReturnType<typeof beginRisk>, role: RoleCoverage): void {
  tally.needed += role.needed;
  // What is more than needed in one role does not make up for what is missing in another.
  tally.inSeat += Math.min(role.needed, role.inSeat);
  if (role.missing > 0) tally.missing.push(role.role);
  if (role.inHiring > 0) tally.inHiring.push(role.role);
  if (role.setAsideBecause !== undefined) tally.setAside.push(role.role);
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
