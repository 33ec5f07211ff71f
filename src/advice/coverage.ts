import { risks } from '../knowledge/risks.ts';
import { type Role, type RoleId, roles } from '../knowledge/roles/index.ts';
import type { Coverage, RiskCoverage, RoleCoverage } from './advice.ts';
import type { CalledNeed } from './called-needs.ts';
import { coveredShare } from './cover-now.ts';
import type { Opening } from './openings.ts';
import type { Situation } from './situation.ts';

/** Needed, in seat, in hiring and missing, by role and by risk. */
export function findCoverage(
  openings: readonly Opening[],
  covers: readonly CalledNeed[],
  situation: Situation,
): Coverage {
  const byRole = roles
    .map((role) => coverRole(role, openings, covers, situation))
    .filter((role) => role !== undefined);
  return { roles: byRole, risks: risks.map(({ id }) => coverRisk(id, byRole)) };
}

function coverRole(
  { id, fill }: Role,
  openings: readonly Opening[],
  covers: readonly CalledNeed[],
  situation: Situation,
): RoleCoverage | undefined {
  const seats = openings.filter((opening) => opening.role === id);
  const cover = covers.reduce((most, { need }) => (need.role === id ? Math.max(most, need.people) : most), 0);
  const hires = sum(seats.map((seat) => seat.needed));
  const needed = Math.max(hires, cover);
  const inSeat = round(situation.staff.inSeat(id));
  const inHiring = countInHiring(id, situation);
  if (needed === 0 && inSeat === 0 && inHiring === 0) return undefined;

  const toHire = sum(seats.map((seat) => seat.missing));
  const toCover = Math.max(0, round(cover - coveredShare(id, situation)));
  const setAside = situation.team.setAside.find((role) => role.role === id);
  return {
    role: id,
    needed,
    inSeat,
    inHiring,
    missing: setAside
      ? 0
      : Math.max(0, round(Math.max(toHire, toCover) - situation.team.openRoles.filter(isFor(id)).length)),
    isCovered: fill === 'cover',
    setAsideBecause: setAside?.reason,
  };
}

function countInHiring(id: RoleId, { team, staff }: Situation): number {
  const starting = staff.starting.flatMap((person) => person.roles).filter(isFor(id));
  return round(team.openRoles.filter(isFor(id)).length + sum(starting.map(({ share }) => share)));
}

function coverRisk(risk: RiskCoverage['risk'], byRole: readonly RoleCoverage[]): RiskCoverage {
  const lowering = byRole.filter(({ role }) =>
    roles.some(({ id, lowers }) => id === role && lowers.includes(risk)),
  );
  const idsOf = (found: readonly RoleCoverage[]) => found.map(({ role }) => role);
  return {
    risk,
    needed: sum(lowering.map(({ needed }) => needed)),
    // What is more than needed in one role does not make up for what is missing in another.
    inSeat: sum(lowering.map(({ needed, inSeat }) => Math.min(needed, inSeat))),
    missing: idsOf(lowering.filter(({ missing }) => missing > 0)),
    inHiring: idsOf(lowering.filter(({ inHiring }) => inHiring > 0)),
    setAside: idsOf(lowering.filter(({ setAsideBecause }) => setAsideBecause !== undefined)),
  };
}

function isFor(id: RoleId): (entry: { readonly role: RoleId }) => boolean {
  return ({ role }) => role === id;
}

function sum(numbers: readonly number[]): number {
  return round(numbers.reduce((total, number) => total + number, 0));
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
