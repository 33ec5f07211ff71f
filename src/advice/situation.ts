import type { CastId } from '../knowledge/casts.ts';
import { type MilestoneId, milestoneKinds } from '../knowledge/milestones.ts';
import { type PhaseId, phaseIndex, phases } from '../knowledge/phases.ts';
import { notSure, type QuestionId } from '../knowledge/questions.ts';
import type { KindId } from '../knowledge/role-families.ts';
import { findRole, type RoleId } from '../knowledge/roles/index.ts';
import type { StageId } from '../knowledge/stages.ts';
import type { Answers } from '../team/answers.ts';
import { type DayNumber, dayNumber } from '../team/day.ts';
import type { Milestones, OwnMilestone } from '../team/milestones.ts';
import type { Team } from '../team/team.ts';
import { type DueDay, moreUrgent } from './due.ts';
import { type Staff, summariseStaff } from './staff.ts';

/** Facts about a team on a day, worked out once; all that the rules look at. */
export interface Situation {
  readonly today: DayNumber;
  readonly team: Team;
  readonly staff: Staff;
  readonly answers: Answers;
  /** "Not sure yet" is decided as the answer that calls for least, here and below. */
  readonly kind: KindId;
  readonly stage: StageId;
  readonly phase: PhaseId;
  /** Undefined while nobody said whether it is a pilot. */
  readonly cast: CastId | undefined;
  readonly milestones: ReadonlyMap<MilestoneId, DueDay>;
  /** The dates of the team's own that end a phase, the earliest first. */
  readonly ownEndings: readonly OwnEnding[];
  /** By position of the phase: when its roles must be in their seats; begun phases are due at once. */
  readonly phaseDues: readonly (DueDay | undefined)[];
  readonly inHiring: ReadonlySet<RoleId>;
  /** With the reasons. */
  readonly setAside: ReadonlyMap<RoleId, string>;
  readonly nobodyFor: ReadonlySet<RoleId>;
}

/** A date of the team's own, and the position of the last phase that it ends. */
export interface OwnEnding {
  readonly due: Extract<DueDay, { kind: 'own-milestone' }>;
  readonly lastPhase: number;
}

/** The situation of a team on a day. */
export function describeSituation(team: Team, today: DayNumber): Situation {
  const milestones = findMilestoneDays(team.milestones);
  const ownEndings = findOwnEndings(team.ownMilestones);
  const inHiring = new Set<RoleId>();
  for (const { role } of team.openRoles) inHiring.add(role);
  const facts = {
    today,
    team,
    staff: summariseStaff(team, today),
    inHiring,
    setAside: findSetAside(team),
    nobodyFor: findNobodyFor(team),
  };
  const dates = { milestones, ownEndings };
  return assemble(facts, team.answers, dates, findPhaseDues(decidePhase(team.answers), dates));
}

/** The same situation with another answer. */
export function withAnswer(situation: Situation, question: QuestionId, answer: string): Situation {
  const answers: Answers = { ...situation.answers, [question]: answer };
  const phase = decidePhase(answers);
  const dues = phase === situation.phase ? situation.phaseDues : findPhaseDues(phase, situation);
  return assemble(situation, answers, situation, dues);
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
  const dates = { milestones, ownEndings: situation.ownEndings };
  return assemble(situation, situation.answers, dates, findPhaseDues(situation.phase, dates));
}

/** The same situation with another day for a milestone of the team's own, or with none. */
export function withOwnMilestone(
  situation: Situation,
  milestone: OwnMilestone['id'],
  day: DayNumber | undefined,
): Situation {
  const ownEndings = situation.ownEndings
    .flatMap((ending) => {
      if (ending.due.milestone !== milestone) return [ending];
      return day === undefined ? [] : [{ ...ending, due: { ...ending.due, day } }];
    })
    .toSorted(compareEndings);
  const dates = { milestones: situation.milestones, ownEndings };
  return assemble(situation, situation.answers, dates, findPhaseDues(situation.phase, dates));
}

type Dates = Pick<Situation, 'milestones' | 'ownEndings'>;

/** What neither an answer nor a date changes. */
type OtherFacts = Pick<Situation, 'today' | 'team' | 'staff' | 'inHiring' | 'setAside' | 'nobodyFor'>;

/** Field by field, because a spread takes several times as long, and two dozen situations are tried for each advice. */
function assemble(
  { today, team, staff, inHiring, setAside, nobodyFor }: OtherFacts,
  answers: Answers,
  { milestones, ownEndings }: Dates,
  phaseDues: Situation['phaseDues'],
): Situation {
  return {
    today,
    team,
    staff,
    answers,
    kind: answers.kind === notSure.id ? 'trained-model' : answers.kind,
    stage: answers.stage === notSure.id ? 'first-initiative' : answers.stage,
    phase: decidePhase(answers),
    cast: answers.cast === notSure.id ? undefined : answers.cast,
    milestones,
    ownEndings,
    phaseDues,
    inHiring,
    setAside,
    nobodyFor,
  };
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

/** True where several models or applications serve users. */
export function runsSeveral({ answers }: Situation): boolean {
  const models = answers['models-in-production'];
  return models === '2-9' || models === '10+';
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

/** Roles that a team can say nobody could cover, and that are hires then. */
function findNobodyFor({ nobodyFor }: Team): ReadonlySet<RoleId> {
  return new Set(nobodyFor.filter(isHiredIfNobodyCovers));
}

/**
 * Hired roles are missing anyway; monitoring is the MLOps engineer's where nobody else can cover it; and who covers an
 * addition until it is hired stands on its card.
 */
function isHiredIfNobodyCovers(role: RoleId): boolean {
  const { fill, addition } = findRole(role);
  return fill === 'cover' && role !== 'monitoring-specialist' && !addition;
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
function findPhaseDues(reached: PhaseId, { milestones, ownEndings }: Dates): readonly (DueDay | undefined)[] {
  const lastBegun = phaseIndex(reached);
  const dues = [...begunPhases];
  for (let index = lastBegun + 1; index < dues.length; index += 1) dues[index] = undefined;
  if (milestones.size === 0 && ownEndings.length === 0) return dues;
  for (const { id, lastPhase } of endings) {
    const due = milestones.get(id);
    if (!due) continue;
    bringForward(dues, due, lastBegun, lastPhase);
  }
  for (const { due, lastPhase } of ownEndings) bringForward(dues, due, lastBegun, lastPhase);
  return dues;
}

function bringForward(dues: (DueDay | undefined)[], due: DueDay, lastBegun: number, lastPhase: number): void {
  for (let index = lastBegun + 1; index <= lastPhase; index += 1) dues[index] = moreUrgent(dues[index], due);
}

const noEndings: readonly OwnEnding[] = [];

/** In an order that does not depend on the order in which they were entered. */
function findOwnEndings(milestones: readonly OwnMilestone[]): readonly OwnEnding[] {
  if (milestones.length === 0) return noEndings;
  return milestones
    .flatMap(({ id, name, date, endsPhase }): OwnEnding[] => {
      if (endsPhase === undefined) return [];
      const due = { kind: 'own-milestone', milestone: id, name, day: dayNumber(date) } as const;
      return [{ due, lastPhase: phaseIndex(endsPhase) }];
    })
    .toSorted(compareEndings);
}

function compareEndings({ due: one }: OwnEnding, { due: other }: OwnEnding): number {
  return one.day - other.day || (one.milestone < other.milestone ? -1 : 1);
}

/** The milestones that end phases, with the position of the last phase that they end. */
const endings = milestoneKinds.flatMap((kind) =>
  'endsPhase' in kind ? [{ id: kind.id, lastPhase: phaseIndex(kind.endsPhase) }] : [],
);

const begunPhases: readonly (DueDay | undefined)[] = phases.map(({ id }, index) => ({
  kind: 'phase',
  phase: id,
  day: index - Number.MAX_SAFE_INTEGER,
}));
