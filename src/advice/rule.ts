import { type Seat, seats } from '../knowledge/hiring-sequence.ts';
import { type MilestoneId, milestoneKinds } from '../knowledge/milestones.ts';
import { type PhaseId, phases } from '../knowledge/phases.ts';
import type { QuestionId } from '../knowledge/questions.ts';
import type { KindId } from '../knowledge/role-families.ts';
import { findRole, type RoleId, roleIndex } from '../knowledge/roles/index.ts';
import type { SourceId } from '../knowledge/sources.ts';
import type { Situation } from './situation.ts';

/** One seat that a rule calls for, as the rule's file states it. */
export interface NeedFacts {
  readonly role: RoleId;
  readonly seat?: Seat;
  /** Full-time people for a hire; the share of a week that counts as covered for a cover. */
  readonly people: number;
  /** "hire": somebody new on the team. "cover": somebody the organisation has. */
  readonly fill: 'hire' | 'cover';
  /** When the seat must be taken, where it differs from what the role's card says. */
  readonly by?: PhaseId | MilestoneId | 'now';
  /** A contract is enough, or a small share is. */
  readonly isLean?: boolean;
  /** One sentence for the user. */
  readonly because: string;
}

/** A need with what is looked up again and again already found. */
export interface Need {
  readonly role: RoleId;
  readonly seat: Seat;
  readonly people: number;
  readonly fill: 'hire' | 'cover';
  readonly isLean: boolean;
  readonly because: string;
  /** Position of the role in the role list. */
  readonly roleIndex: number;
  /** Position among all seats of all roles. */
  readonly seatIndex: number;
  readonly isDueNow: boolean;
  readonly byMilestone: MilestoneId | undefined;
  /** Position of the phase by which the seat must be taken; -1 for none. */
  readonly byPhase: number;
}

/**
 * Completes a need: the seat is the role's first one, and the phase the one on the role's card, unless given. The card's phase
 * also stands in for a milestone that has no date.
 */
export function defineNeed(facts: NeedFacts): Need {
  const { role, seat = 'first', people, fill, by, isLean = false, because } = facts;
  const byMilestone = milestoneKinds.find((kind) => kind.id === by)?.id;
  const phase = by === byMilestone ? phaseOfCard(role, seat, fill) : by;
  return {
    role,
    seat,
    people,
    fill,
    isLean,
    because,
    roleIndex: roleIndex(role),
    seatIndex: roleIndex(role) * seats.length + seats.indexOf(seat),
    isDueNow: by === 'now',
    byMilestone,
    byPhase: phases.findIndex(({ id }) => id === phase),
  };
}

/**
 * The card speaks of the role as such, so only its first seat is due by it; and where the organisation usually has the role,
 * the card's phase is when to cover it, not when to hire.
 */
function phaseOfCard(role: RoleId, seat: Seat, fill: Need['fill']): PhaseId | undefined {
  const card = findRole(role);
  if (seat !== 'first' || card.fill !== fill || card.neededBy?.after) return undefined;
  return card.neededBy?.phase;
}

export const notApplicable = 'not-applicable';

interface RuleMeta {
  /** The file's name; for ever once released. */
  readonly id: string;
  readonly title: string;
  /** Why the rule exists. */
  readonly why: string;
  readonly sources: readonly SourceId[];
  /** The kinds of AI that it is about; absent where it is about all. To any other it does not apply. */
  readonly kinds?: readonly KindId[];
}

/** An answer or a date, one of the team's own included: what a user may want to see changed. */
export type ChangeableFact = QuestionId | MilestoneId | 'own-milestone';

export interface NeedRule extends RuleMeta {
  /**
   * What kind of fact calls for the need; the order of hires depends on it (see `priority.ts`). "answer": an answer or the
   * situation. "date": a milestone. "cast", "sequence", "stage": the sources' tables.
   * "family": the order of hires for a kind of AI that the sequence is not about.
   */
  readonly calls: 'answer' | 'date' | 'cast' | 'sequence' | 'family' | 'stage';
  /**
   * The answers and dates that the result depends on, besides the people and what was said of single roles. After any
   * other answer or date the rule is not asked again (see `what-would-change.ts`).
   */
  readonly looksAt: readonly ChangeableFact[];
  /** True where it tells apart kinds of AI that it is about; `defineNeedRule` finds out. */
  readonly asksForKind: boolean;
  /** What the team needs by this rule; an empty list where the rule applies and asks for nothing. */
  readonly evaluate: (situation: Situation) => readonly Need[] | typeof notApplicable;
}

export interface Finding {
  readonly evidence: string;
  readonly people?: readonly string[];
}

export interface WarningRule extends RuleMeta {
  /** What was found; an empty list where the rule applies and all is well. */
  readonly evaluate: (situation: Situation) => readonly Finding[] | typeof notApplicable;
}

/** A reason to need a role. A rule for some kinds of AI looks at the kind, and need not say so. */
export function defineNeedRule(rule: Omit<NeedRule, 'asksForKind'>): NeedRule {
  const { kinds, looksAt } = rule;
  const asksForKind = looksAt.includes('kind');
  if (!kinds) return { ...rule, asksForKind };
  return {
    ...rule,
    asksForKind,
    looksAt: asksForKind ? looksAt : ['kind', ...looksAt],
    evaluate: forKinds(kinds, rule.evaluate),
  };
}

/** A known mistake. */
export function defineWarningRule(rule: WarningRule): WarningRule {
  return rule.kinds ? { ...rule, evaluate: forKinds(rule.kinds, rule.evaluate) } : rule;
}

/** The same, for some kinds of AI only. */
function forKinds<Found>(kinds: readonly KindId[], evaluate: (situation: Situation) => Found) {
  return (situation: Situation) => (kinds.includes(situation.kind) ? evaluate(situation) : notApplicable);
}
