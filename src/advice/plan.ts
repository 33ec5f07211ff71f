import { dayNumber, type IsoDate } from '../team/day.ts';
import { type Advice, type DatedDue, type Due, type Hire, isDated, type RoleInHiring } from './advice.ts';
import { hiringSequence } from './need-rules/hiring-sequence.ts';

export type PlanUnit = 'months' | 'quarters';

/** Which role to open when, and what would move it. */
export interface Plan {
  /** The earliest first; hires without a date last. */
  readonly periods: readonly PlanPeriod[];
  /** The roles that are open already. */
  readonly inHiring: readonly PlannedOpenRole[];
  /** What hangs on each milestone, the earliest first; milestones that no role hangs on are not in it. */
  readonly moves: readonly Move[];
}

/** The roles to open in one month or quarter. */
export interface PlanPeriod {
  /** "2027 Q1", "Feb 2027"; for hires without a date, "Later, as you grow". At most 20 characters. */
  readonly title: string;
  /** In the order in which to open them; those of the same day in the order of the advice. Never empty. */
  readonly hires: readonly PlannedHire[];
}

export interface PlannedHire {
  readonly hire: Hire;
  /** Whole days from today to the day by which to open the role; 0 where it is late, absent where it has no date. */
  readonly slackDays?: number | undefined;
  /** Needed already, or by a date that hiring can no longer meet. */
  readonly isLate: boolean;
  readonly hangsOn: HangsOn;
}

/**
 * What the dates of a hire are counted from. "answers": they call for it as soon as possible. "sequence": the months of the
 * hiring sequence, from today. "today": nothing sets a date, and it is as if the role were opened today. "growth": no dates.
 */
export type HangsOn = Due | { readonly kind: 'answers' | 'sequence' | 'today' | 'growth' };

export interface PlannedOpenRole {
  readonly open: RoleInHiring;
  /** Whole days between the day that somebody can be in the seat and the milestone that needs them; 0 where it is late. */
  readonly slackDays?: number | undefined;
}

/** The hires whose dates move when a milestone moves, and the roles in hiring that have another day to meet. */
export type Move = DatedDue & {
  readonly hires: readonly Hire[];
  readonly inHiring: readonly RoleInHiring[];
  /** How many days earlier the milestone can come before one of them is late; 0 where one is late already. */
  readonly roomDays: number;
};

/** Plans the hires of an advice by the month or quarter in which each role is to be opened, and follows up those in hiring. */
export function planHires({ today, verdict, later, inHiring }: Advice, unit: PlanUnit): Plan {
  const hires: readonly Hire[] = verdict.kind === 'hire' ? [verdict.hire, ...later] : [];
  const inOrder = hires.toSorted((one, other) => compareDates(one.openBy, other.openBy));
  const planned = inOrder.map((hire) => planHire(hire, today));
  const byPeriod = Map.groupBy(planned, ({ hire }) => namePeriod(hire.openBy, unit));
  const open = inHiring.map(planOpenRole);
  return {
    periods: [...byPeriod].map(([title, hires]) => ({ title, hires })),
    inHiring: open,
    moves: findMoves(planned, open),
  };
}

function planHire(hire: Hire, today: IsoDate): PlannedHire {
  return {
    hire,
    slackDays: hire.openBy === undefined ? undefined : dayNumber(hire.openBy) - dayNumber(today),
    isLate: hire.isOverdue,
    hangsOn: findHold(hire),
  };
}

function findHold({ due, openBy, decidedBy, reasons }: Hire): HangsOn {
  if (due) return due;
  if (openBy === undefined) return { kind: 'growth' };
  if (decidedBy === 'answer') return { kind: 'answers' };
  return { kind: reasons.some(({ rule }) => rule === hiringSequence.id) ? 'sequence' : 'today' };
}

function planOpenRole(open: RoleInHiring): PlannedOpenRole {
  if (!isDated(open.due)) return { open };
  return { open, slackDays: Math.max(0, dayNumber(open.due.date) - dayNumber(open.arrivesOn)) };
}

function findMoves(hires: readonly PlannedHire[], inHiring: readonly PlannedOpenRole[]): readonly Move[] {
  const moves = new Map<string, ReturnType<typeof beginMove>>();
  const findMove = (due: Due | undefined, slackDays = 0) => {
    if (!isDated(due)) return undefined;
    const key = `${due.kind} ${due.milestone}`;
    const move = moves.get(key) ?? beginMove(due);
    moves.set(key, move);
    move.roomDays = Math.min(move.roomDays, slackDays);
    return move;
  };
  for (const { hire, slackDays } of hires) findMove(hire.due, slackDays)?.hires.push(hire);
  for (const { open, slackDays } of inHiring) findMove(open.due, slackDays)?.inHiring.push(open);
  return [...moves.values()].toSorted((one, other) => compareDates(one.date, other.date));
}

function beginMove(due: DatedDue) {
  const hires: Hire[] = [];
  const inHiring: RoleInHiring[] = [];
  return { ...due, hires, inHiring, roomDays: Number.POSITIVE_INFINITY };
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

function namePeriod(date: IsoDate | undefined, unit: PlanUnit): string {
  if (date === undefined) return 'Later, as you grow';
  const [year, monthText] = date.split('-');
  const month = Number(monthText);
  return unit === 'months' ? `${months[month - 1]} ${year}` : `${year} Q${Math.ceil(month / 3)}`;
}

/** ISO dates sort as text; a missing one comes after them all. */
function compareDates(one: IsoDate | undefined, other: IsoDate | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  return other === undefined || one < other ? -1 : 1;
}
