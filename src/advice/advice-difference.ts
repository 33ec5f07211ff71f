import type { RoleId } from '../knowledge/roles/index.ts';
import type { IsoDate } from '../team/day.ts';
import type { Advice, Hire } from './advice.ts';

/** What another team, or other answers, would make of an advice. */
export interface AdviceDifference {
  /** Undefined where there would be nothing to hire. */
  readonly nextHire: {
    readonly before: Hire | undefined;
    readonly after: Hire | undefined;
    readonly isSame: boolean;
  };
  /** Hires that only one of the two advises, in its order. */
  readonly addedHires: readonly Hire[];
  readonly droppedHires: readonly Hire[];
  /** Roles to open on another day. */
  readonly movedHires: readonly { readonly hire: Hire; readonly before: IsoDate; readonly after: IsoDate }[];
  readonly addedCovers: readonly RoleId[];
  readonly droppedCovers: readonly RoleId[];
  /** Ids of warning rules. */
  readonly addedWarnings: readonly string[];
  readonly droppedWarnings: readonly string[];
}

/** Compares two advices; hires are the same where role, seniority and people are, and two of a kind are two hires. */
export function findDifference(before: Advice, after: Advice): AdviceDifference {
  const hiresBefore = allHires(before);
  const hiresAfter = allHires(after);
  const [firstBefore] = hiresBefore;
  const [firstAfter] = hiresAfter;
  const { added, dropped, kept } = pairHires(hiresBefore, hiresAfter);
  const covers = (advice: Advice) => [...new Set(advice.coverNow.map(({ role }) => role))];
  const warnings = (advice: Advice) => [...new Set(advice.warnings.map(({ rule }) => rule))];
  return {
    nextHire: {
      before: firstBefore,
      after: firstAfter,
      isSame: firstBefore && firstAfter ? isSameSeat(firstBefore, firstAfter) : firstBefore === firstAfter,
    },
    addedHires: added,
    droppedHires: dropped,
    movedHires: kept.flatMap(({ was, hire }) =>
      was.openBy && hire.openBy && was.openBy !== hire.openBy
        ? [{ hire, before: was.openBy, after: hire.openBy }]
        : [],
    ),
    addedCovers: without(covers(after), covers(before)),
    droppedCovers: without(covers(before), covers(after)),
    addedWarnings: without(warnings(after), warnings(before)),
    droppedWarnings: without(warnings(before), warnings(after)),
  };
}

function allHires({ verdict, later }: Advice): readonly Hire[] {
  return verdict.kind === 'hire' ? [verdict.hire, ...later] : later;
}

/** Finds for each hire the same one in the advice before; each of those is found once. */
function pairHires(before: readonly Hire[], after: readonly Hire[]) {
  const dropped = [...before];
  const added: Hire[] = [];
  const kept: { readonly was: Hire; readonly hire: Hire }[] = [];
  for (const hire of after) {
    const was = dropped.find((other) => isSameSeat(hire, other));
    if (was) {
      dropped.splice(dropped.indexOf(was), 1);
      kept.push({ was, hire });
    } else {
      added.push(hire);
    }
  }
  return { added, dropped, kept };
}

function isSameSeat(one: Hire, other: Hire): boolean {
  return one.role === other.role && one.seniority === other.seniority && one.people === other.people;
}

function without<Item>(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  return items.filter((item) => !others.includes(item));
}
