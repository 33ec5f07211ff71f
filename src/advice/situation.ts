import type { CastId } from '../knowledge/casts.ts';
import { type MilestoneId, milestoneKinds } from '../knowledge/milestones.ts';
import { type PhaseId, phaseIndex, phases } from '../knowledge/phases.ts';
import { notSure } from '../knowledge/questions.ts';
import { findRole, type RoleId } from '../knowledge/roles/index.ts';
import type { StageId } from '../knowledge/stages.ts';
import type { Answers } from '../team/answers.ts';
import { type DayNumber, dayNumber } from '../team/day.ts';
import type { Milestones } from '../team/milestones.ts';
import type { Team } from '../team/team.ts';
import { type DueDay, moreUrgent } from './due.ts';
import { type Staff, summariseStaff } from './staff.ts';

/** Facts about a team on a day, worked out once; all that the rules look at. */
export interface Situation {
  readonly today: DayNumber;
  readonly team: Team;
  readonly staff: Staff;
  readonly answers: Answers;
  /** "Not sure yet" is decided as the answer that calls for least. */
  readonly stage: StageId;
  readonly phase: PhaseId;
  /** Undefined while nobody said whether it is a pilot. */
  readonly cast: CastId | undefined;
  readonly milestones: ReadonlyMap<MilestoneId, DueDay>;
  /** By position of the phase: when its roles must be in their seats; begun phases are due at once. */
  readonly phaseDues: readonly (DueDay | undefined)[];
  readonly inHiring: ReadonlySet<RoleId>;
  /** With the reasons. */
  readonly setAside: ReadonlyMap<RoleId, string>;
  readonly nobodyFor: ReadonlySet<RoleId>;
}

/** The situation of a team on a day. */
export function describeSituation(team: Team, today: DayNumber): Situation {
  const dates = findMilestoneDays(team.milestones);
  return {
    today,
    team,
    staff: summariseStaff(team, today),
    ...describeAnswers(team.answers),
    milestones: dates,
    phaseDues: findPhaseDues(decidePhase(team.answers), dates),
    inHiring: new Set(team.openRoles.map((open) => open.role)),
    setAside: findSetAside(team),
    nobodyFor: findNobodyFor(team),
  };
}

/** The same situation with other answers. */
export function withAnswers(situation: Situation, answers: Answers): Situation {
  const phase = decidePhase(answers);
  const phaseDues =
    phase === situation.phase ? situation.phaseDues : findPhaseDues(phase, situation.milestones);
  return { ...situation, ...describeAnswers(answers), phaseDues };
}

/** The same situation with another day for a milestone, or with none. */
export function withMilestone(
  situation: Situation,
  milestone: MilestoneId,
  day: DayNumber | undefined,
): Situation {
  const milestones = new Map(situation.milestones);
  if (day === undefined) milestones.delete(milestone);
  else milestones.set(milestone, { kind: 'milestone', milestone, day });
  return { ...situation, milestones, phaseDues: findPhaseDues(situation.phase, milestones) };
}

/** True where the phase, or one after it, has begun. */
export function hasReached(situation: Situation, phase: PhaseId): boolean {
  return phaseIndex(phase) <= phaseIndex(situation.phase);
}

/** True where at least one model serves users. */
export function hasModelInProduction({ phase, answers }: Situation): boolean {
  const models = answers['models-in-production'];
  return phase === 'production' || (models !== notSure.id && models !== '0');
}

/** A role that was set aside twice keeps the reason that sorts first, whichever was entered first. */
function findSetAside({ setAside }: Team): ReadonlyMap<RoleId, string> {
  const reasons = new Map<RoleId, string>();
  for (const { role, reason } of setAside) {
    const known = reasons.get(role);
    if (known === undefined || reason < known) reasons.set(role, reason);
  }
  return reasons;
}

/** Hired roles are missing anyway; and monitoring is the MLOps engineer's where nobody else can cover it. */
function findNobodyFor({ nobodyFor }: Team): ReadonlySet<RoleId> {
  return new Set(
    nobodyFor.filter((role) => role !== 'monitoring-specialist' && findRole(role).fill === 'cover'),
  );
}

function describeAnswers(answers: Answers) {
  const { stage, cast } = answers;
  return {
    answers,
    stage: stage === notSure.id ? ('first-initiative' as const) : stage,
    phase: decidePhase(answers),
    cast: cast === notSure.id ? undefined : cast,
  };
}

function decidePhase({ phase }: Answers): PhaseId {
  return phase === notSure.id ? 'scoping' : phase;
}

function findMilestoneDays(milestones: Milestones): ReadonlyMap<MilestoneId, DueDay> {
  const days = new Map<MilestoneId, DueDay>();
  for (const { id } of milestoneKinds) {
    const date = milestones[id];
    if (date !== undefined) days.set(id, { kind: 'milestone', milestone: id, day: dayNumber(date) });
  }
  return days;
}

/** A phase that has begun is due before every date, the earliest phase first; others by the first milestone that ends them. */
function findPhaseDues(
  reached: PhaseId,
  milestones: ReadonlyMap<MilestoneId, DueDay>,
): (DueDay | undefined)[] {
  const dues: (DueDay | undefined)[] = phases.map(() => undefined);
  for (const kind of milestoneKinds) {
    const due = milestones.get(kind.id);
    if (!due || !('endsPhase' in kind)) continue;
    for (let index = phaseIndex(kind.endsPhase); index >= 0; index -= 1)
      dues[index] = moreUrgent(dues[index], due);
  }
  for (let index = phaseIndex(reached); index >= 0; index -= 1) dues[index] = begunPhases[index];
  return dues;
}

const begunPhases: readonly DueDay[] = phases.map(({ id }, index) => ({
  kind: 'phase',
  phase: id,
  day: index - Number.MAX_SAFE_INTEGER,
}));
