import type { IsoDate } from '../team/day.ts';
import type { Advice, Hire } from './advice.ts';

/** The roles to open in one quarter. */
export interface PlanPeriod {
  /** "2027 Q1"; for hires without a date, "Later, as you grow". */
  readonly title: string;
  /** In the order in which to open them; those of the same day in the order of the advice. Never empty. */
  readonly hires: readonly Hire[];
}

/** The hires of an advice by the quarter in which each role is to be opened, the earliest first; undated ones last. */
export function planQuarters({ verdict, later }: Advice): readonly PlanPeriod[] {
  const hires: readonly Hire[] = verdict.kind === 'hire' ? [verdict.hire, ...later] : [];
  const inOrder = hires.toSorted((one, other) => compareDates(one.openBy, other.openBy));
  const byQuarter = Map.groupBy(inOrder, ({ openBy }) => nameQuarter(openBy));
  return [...byQuarter].map(([title, period]) => ({ title, hires: period }));
}

function nameQuarter(date: IsoDate | undefined): string {
  if (date === undefined) return 'Later, as you grow';
  const month = Number(date.slice(5, 7));
  return `${date.slice(0, 4)} Q${Math.ceil(month / 3)}`;
}

/** ISO dates sort as text; a missing one comes after them all. */
function compareDates(one: IsoDate | undefined, other: IsoDate | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  return other === undefined || one < other ? -1 : 1;
}
