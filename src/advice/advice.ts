import type { DoNotHireId } from '../knowledge/do-not-hire.ts';
import type { MilestoneId } from '../knowledge/milestones.ts';
import type { PhaseId } from '../knowledge/phases.ts';
import type { QuestionId } from '../knowledge/questions.ts';
import type { RaciLetter, RaciTaskId } from '../knowledge/raci-matrix.ts';
import type { RiskId } from '../knowledge/risks.ts';
import type { KindId } from '../knowledge/role-families.ts';
import type { RoleId } from '../knowledge/roles/index.ts';
import type { SourceId } from '../knowledge/sources.ts';
import type { StageId } from '../knowledge/stages.ts';
import type { IsoDate } from '../team/day.ts';

/** Everything that the engine says about one team on one day. Plain data: dates are ISO dates, roles and people are ids. */
export interface Advice {
  readonly today: IsoDate;
  readonly kind: KindId;
  readonly stage: StageId;
  readonly phase: PhaseId;
  /** Regulated or personal data is involved, as far as the answers say. */
  readonly isRegulated: boolean;
  /** The next hire, or that there is none to make now. */
  readonly verdict: Verdict;
  /** The order after the next hire; empty where there is nothing to hire. */
  readonly later: readonly LaterHire[];
  /** Hires that must wait, and for what. */
  readonly held: readonly HeldHire[];
  readonly coverNow: readonly Cover[];
  readonly raci: readonly RaciRow[];
  readonly warnings: readonly Warning[];
  readonly coverage: Coverage;
  readonly inHiring: readonly RoleInHiring[];
  readonly changes: readonly Change[];
  /** Questions answered "not sure yet". Each has an entry in `changes`. */
  readonly openQuestions: readonly QuestionId[];
  /** Rules that threw. Their part of the advice is missing, which is not the same as "nothing found". */
  readonly failedRules: readonly string[];
}

export type Verdict =
  | { readonly kind: 'hire'; readonly hire: Hire }
  /** A hire would be too early; `coverNow` says who covers, and the case what reopens it. */
  | { readonly kind: 'do-not-hire-yet'; readonly because: DoNotHireId }
  | {
      readonly kind: 'nothing-to-hire';
      /**
       * "nothing-missing": the stage is complete. "in-hiring": what is missing is in hiring. "set-aside": what is missing was
       * set aside. "held": what is missing must wait for another role.
       */
      readonly because: 'nothing-missing' | 'in-hiring' | 'set-aside' | 'held';
      readonly nextStage?: { readonly stage: StageId; readonly adds: readonly StageAddition[] } | undefined;
    };

export interface StageAddition {
  readonly role: RoleId;
  readonly people: number;
}

export interface Hire {
  readonly role: RoleId;
  /** In full-time people; 0.5 is half a week. */
  readonly people: number;
  /** Where the sources say which. */
  readonly seniority?: 'senior' | 'mid' | undefined;
  readonly how: 'hire' | 'contract' | 'part-time';
  /** Absent where neither a milestone nor the hiring sequence gives a date. */
  readonly inSeatBy?: IsoDate | undefined;
  readonly openBy?: IsoDate | undefined;
  /** What the dates are counted from. */
  readonly due?: Due | undefined;
  readonly isOverdue: boolean;
  /** A contractor until the hire arrives, where the hire would be too late; the date they could start. */
  readonly bridgeFrom?: IsoDate | undefined;
  /** Never empty; those that decided the place in the order first. */
  readonly reasons: readonly Reason[];
  /** What put this hire where it stands. */
  readonly decidedBy: Criterion;
}

/** A date that staffing hangs on: one that every team is asked for, or one of the team's own, whose id and name it has. */
export type DatedDue =
  | { readonly kind: 'milestone'; readonly milestone: MilestoneId; readonly date: IsoDate }
  | {
      readonly kind: 'own-milestone';
      readonly milestone: string;
      readonly name: string;
      readonly date: IsoDate;
    };

export type Due =
  | DatedDue
  /** The phase has begun. */
  | { readonly kind: 'phase'; readonly phase: PhaseId }
  /** A rule says that the role is missing already. */
  | { readonly kind: 'now' };

/** The order among hires is decided by the first of these in which two hires differ; "list" is the order of the role list. */
export type Criterion = 'overdue' | 'answer' | 'sequence' | 'growth' | 'list';

/** True where a date says by when, and not that it is late already. */
export function isDated(due: Due | undefined): due is DatedDue {
  return due?.kind === 'milestone' || due?.kind === 'own-milestone';
}

export interface LaterHire extends Hire {
  /** The criterion by which the hire before this one comes first. */
  readonly behindBy: Criterion;
}

export interface HeldHire {
  readonly hire: Hire;
  /** A full-time data scientist waits until somebody on the team can put models into production. */
  readonly until: 'somebody-ships';
}

export interface Reason {
  /** Id of the need rule. */
  readonly rule: string;
  readonly text: string;
  readonly sources: readonly SourceId[];
  /** The risks that the role lowers. */
  readonly risks: readonly RiskId[];
}

export interface StandIn {
  readonly person: string;
  readonly role: RoleId;
  /** In which work the two roles overlap. */
  readonly in: string;
}

export interface Cover {
  readonly role: RoleId;
  /** "assign": somebody whom the organisation has. "stand-in": somebody of the team, until the hire is in the seat. */
  readonly kind: 'assign' | 'stand-in';
  /** The share of a week that is missing. */
  readonly share: number;
  /** Small or outsourced is enough. */
  readonly isLean: boolean;
  readonly standIns: readonly StandIn[];
  readonly reasons: readonly Reason[];
}

export interface RaciCell {
  readonly role: RoleId;
  readonly letter: RaciLetter;
  /** Ids of the people who hold the role. */
  readonly people: readonly string[];
}

export interface RaciHole {
  readonly letter: 'A' | 'R';
  readonly role: RoleId;
  readonly standIns: readonly StandIn[];
}

export interface RaciRow {
  readonly task: RaciTaskId;
  readonly cells: readonly RaciCell[];
  /** Letters A and R that nobody on the team holds. */
  readonly holes: readonly RaciHole[];
}

export interface Warning {
  /** Id of the warning rule. */
  readonly rule: string;
  readonly title: string;
  readonly evidence: string;
  /** Ids of the people the evidence is about, if it is about their assignments. */
  readonly people: readonly string[];
  readonly sources: readonly SourceId[];
}

export interface RoleCoverage {
  readonly role: RoleId;
  /** In full-time people, as are the three below. */
  readonly needed: number;
  readonly inSeat: number;
  readonly inHiring: number;
  /** Needed, and neither in seat nor in hiring; 0 where the role was set aside. */
  readonly missing: number;
  /** True where the organisation usually has the role already and somebody can be assigned. */
  readonly isCovered: boolean;
  readonly setAsideBecause?: string | undefined;
}

export interface RiskCoverage {
  readonly risk: RiskId;
  readonly needed: number;
  readonly inSeat: number;
  readonly missing: readonly RoleId[];
  readonly inHiring: readonly RoleId[];
  readonly setAside: readonly RoleId[];
}

export interface Coverage {
  /** Roles that are needed or held, in the order of the role list. */
  readonly roles: readonly RoleCoverage[];
  readonly risks: readonly RiskCoverage[];
}

export interface RoleInHiring {
  readonly role: RoleId;
  readonly openedOn: IsoDate;
  readonly weeksOpen: number;
  readonly expectedStart?: IsoDate | undefined;
  /** When somebody can be in the seat: as expected, or after the usual time to hire; never before today. */
  readonly arrivesOn: IsoDate;
  readonly due?: Due | undefined;
  /** Past its lead time, or unable to meet the date it is needed by. */
  readonly isLate: boolean;
  readonly bridgeFrom?: IsoDate | undefined;
}

export type Change = {
  readonly about: ChangedFact;
  /** The next hire that it would give; null for "nothing to hire". */
  readonly nextHire: { readonly role: RoleId; readonly seniority?: 'senior' | 'mid' | undefined } | null;
  /** False only for an open question that no answer to would change the next hire. */
  readonly isDifferent: boolean;
};

export type ChangedFact =
  | { readonly kind: 'answer'; readonly question: QuestionId; readonly instead: string }
  | {
      readonly kind: 'milestone';
      readonly milestone: MilestoneId;
      readonly instead: OtherDate;
    }
  | {
      readonly kind: 'own-milestone';
      readonly milestone: string;
      readonly name: string;
      readonly instead: OtherDate;
    };

/** "soon": within the time that a hire takes. "later": a year from now. */
export type OtherDate = 'none' | 'soon' | 'later';
