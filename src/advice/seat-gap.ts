import { type Seat, seatSeniority, smallestHire } from '../knowledge/hiring-sequence.ts';
import type { RoleId } from '../knowledge/roles/index.ts';
import type { Shares } from './staff.ts';

interface NeededSeat {
  readonly role: RoleId;
  readonly seat: Seat;
  readonly needed: number;
}

/**
 * What is left of a seat once the people of the role are seated; `needed` is what the role's first and second seat take.
 * Seats with a seniority take people of that seniority first and people of unknown seniority then; further seats take
 * whoever is left.
 */
export function findSeatGap(
  opening: NeededSeat,
  needed: { readonly first: number; readonly second: number },
  { senior, mid, unknown }: Readonly<Shares>,
): number {
  const { first, second } = needed;
  if (!seatSeniority[opening.role]) {
    const before = opening.seat === 'first' ? 0 : opening.seat === 'second' ? first : first + second;
    return worthHiring(opening.needed - Math.max(0, senior + mid + unknown - before));
  }
  const firstGap = Math.max(0, first - senior);
  const secondGap = Math.max(0, second - mid);
  const unknownLeft = Math.max(0, unknown - firstGap);
  if (opening.seat === 'first') return worthHiring(firstGap - unknown);
  if (opening.seat === 'second') return worthHiring(secondGap - unknownLeft);
  const left = Math.max(0, senior - first) + Math.max(0, mid - second) + Math.max(0, unknownLeft - secondGap);
  return worthHiring(opening.needed - left);
}

/** Rounded to hundredths; 0 for what is too little for a hire. */
function worthHiring(missing: number): number {
  const rounded = Math.round(missing * 100) / 100;
  return rounded >= smallestHire ? rounded : 0;
}
