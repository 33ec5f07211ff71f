import type { RaciTaskId } from '../knowledge/raci-matrix.ts';
import type { RoleId } from '../knowledge/roles/index.ts';
import type { Advice, Hire, RaciRow } from './advice.ts';

/** What a job advert for a role on this team rests on. */
export interface JobBrief {
  readonly role: RoleId;
  /** The hire as advised; undefined where the advice does not call for the role. */
  readonly hire: Hire | undefined;
  /** True where it is the next hire. */
  readonly isNext: boolean;
  readonly isInHiring: boolean;
  /** Tasks that the person will answer for, and those that they will do. */
  readonly accountableFor: readonly RaciTaskId[];
  readonly responsibleFor: readonly RaciTaskId[];
  /** Tasks that somebody else answers for: what the person will not own. */
  readonly ownedByOthers: readonly OwnedTask[];
}

export interface OwnedTask {
  readonly task: RaciTaskId;
  readonly accountable: RoleId;
  /** Ids of the people who hold that role. */
  readonly people: readonly string[];
}

/** What the advice says of one role, put together for a job brief. */
export function findJobBrief(role: RoleId, advice: Advice): JobBrief {
  const next = advice.verdict.kind === 'hire' ? advice.verdict.hire : undefined;
  const hires = [...(next ? [next] : []), ...advice.later, ...advice.held.map(({ hire }) => hire)];
  const hire = hires.find((candidate) => candidate.role === role);
  return {
    role,
    hire,
    isNext: hire !== undefined && hire === next,
    isInHiring: advice.inHiring.some((open) => open.role === role),
    accountableFor: tasksWith('A', role, advice.raci),
    responsibleFor: tasksWith('R', role, advice.raci),
    ownedByOthers: advice.raci.flatMap((row) => findOtherOwner(row, role)),
  };
}

function tasksWith(letter: 'A' | 'R', role: RoleId, rows: readonly RaciRow[]): readonly RaciTaskId[] {
  return rows
    .filter(({ cells }) => cells.some((cell) => cell.role === role && cell.letter === letter))
    .map(({ task }) => task);
}

function findOtherOwner({ task, cells }: RaciRow, role: RoleId): OwnedTask[] {
  const owner = cells.find((cell) => cell.letter === 'A');
  if (!owner || owner.role === role) return [];
  return [{ task, accountable: owner.role, people: owner.people }];
}
