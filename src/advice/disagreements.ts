import { type Disagreement, type DisagreementId, disagreements } from '../knowledge/disagreements.ts';
import type { MilestoneId } from '../knowledge/milestones.ts';
import { findQuestion, type QuestionId } from '../knowledge/questions.ts';
import { modelKinds } from '../knowledge/role-families.ts';
import { findRole, type RoleId } from '../knowledge/roles/index.ts';
import { type Advice, type Criterion, type Hire, isDated } from './advice.ts';
import { findConfidence } from './confidence.ts';

/** What settled a disagreement for one team. */
export type Decider =
  /** The answer calls for the next hire, or for another than it would be. */
  | { readonly kind: 'answer'; readonly question: QuestionId }
  | { readonly kind: 'milestone'; readonly milestone: MilestoneId }
  | { readonly kind: 'own-milestone'; readonly name: string }
  | { readonly kind: 'fact'; readonly fact: string }
  /** The place of the next hire in the order, unless another answer to a question, perhaps an open one, changes it. */
  | {
      readonly kind: 'criterion';
      readonly criterion: Criterion;
      readonly unless?: { readonly question: QuestionId; readonly isOpen: boolean };
    };

export interface SettledDisagreement {
  readonly disagreement: Disagreement;
  readonly decidedBy: Decider;
}

/**
 * The disagreements among the sources that this advice had to settle, each with what settled it; the one to tell first.
 * They are all about teams that train models.
 */
export function findDisagreements(advice: Advice): readonly SettledDisagreement[] {
  if (!modelKinds.includes(advice.kind)) return [];
  return disagreements
    .filter(({ id }) => concerns[id](advice))
    .map((disagreement) => ({ disagreement, decidedBy: findDecider(disagreement, advice) }));
}

const concerns: { readonly [id in DisagreementId]: (advice: Advice) => boolean } = {
  'first-hire': (advice) => nextHireOf(advice) !== undefined && isNobodyHired(advice),
  'when-mlops': (advice) => isNext('mlops-engineer', advice),
  'data-scientist-first': (advice) =>
    isNext('data-scientist', advice) || advice.warnings.some(({ rule }) => rule === 'data-scientist-first'),
  'roadmap-owner': (advice) => asksFor('ai-product-manager', advice) && isHeld('ml-project-manager', advice),
  'product-manager': (advice) => asksFor('ai-product-manager', advice),
  'data-pipelines': (advice) => isNext('data-engineer', advice),
  'model-training': (advice) => isNext('ml-engineer', advice) && isHeld('data-scientist', advice),
  'monitoring-owner': (advice) => asksFor('monitoring-specialist', advice),
  'team-cut': (advice) => advice.stage === 'platform' && nextHireOf(advice) !== undefined,
};

/** As the next hire, or to be covered by somebody of the organisation. */
function asksFor(role: RoleId, advice: Advice): boolean {
  return (
    isNext(role, advice) || advice.coverNow.some((cover) => cover.role === role && cover.kind === 'assign')
  );
}

function isHeld(role: RoleId, { coverage }: Advice): boolean {
  return coverage.roles.some((covered) => covered.role === role && covered.inSeat > 0);
}

function nextHireOf({ verdict }: Advice): Hire | undefined {
  return verdict.kind === 'hire' ? verdict.hire : undefined;
}

function isNext(role: RoleId, advice: Advice): boolean {
  return nextHireOf(advice)?.role === role;
}

/** Nobody in a role that is hired for, nor on the way; roles that the organisation has anyway do not count. */
function isNobodyHired({ coverage }: Advice): boolean {
  return coverage.roles
    .filter(({ role }) => findRole(role).fill === 'hire')
    .every(({ inSeat, inHiring }) => inSeat === 0 && inHiring === 0);
}

/**
 * An answer decides if the role would not stand where it does, next or not, had the question the least demanding answer. An
 * open question counts as answered so already, and decides nothing yet.
 */
function findDecider({ role, questions, fact }: Disagreement, advice: Advice): Decider {
  const turning = findTurningAnswers(role, advice);
  const calling = questions.find(
    (id) =>
      !advice.openQuestions.includes(id) &&
      turning.some(({ question, instead }) => question === id && instead === findQuestion(id).leastDemanding),
  );
  if (calling) return { kind: 'answer', question: calling };
  const hire = nextHireOf(advice);
  if (fact !== undefined && !(hire?.role === role && isByOrder(hire))) return { kind: 'fact', fact };
  if (hire?.decidedBy === 'overdue' && isDated(hire.due)) {
    const { due } = hire;
    return due.kind === 'milestone'
      ? { kind: due.kind, milestone: due.milestone }
      : { kind: due.kind, name: due.name };
  }
  const criterion = hire?.decidedBy ?? 'sequence';
  const others = questions.filter((id) => turning.some(({ question }) => question === id));
  const { mostImportant } = findConfidence(advice);
  const question = others.find((id) => id === mostImportant) ?? others[0];
  if (!question) return { kind: 'criterion', criterion };
  return {
    kind: 'criterion',
    criterion,
    unless: { question, isOpen: advice.openQuestions.includes(question) },
  };
}

/** Next because its turn has come, and for no other reason. */
function isByOrder({ decidedBy }: Hire): boolean {
  return decidedBy !== 'overdue' && decidedBy !== 'answer';
}

/** The answers that would put the role first where it is not, or another first where it is. */
function findTurningAnswers(role: RoleId, advice: Advice) {
  const isRoleNext = isNext(role, advice);
  return advice.changes.flatMap(({ about, nextHire, isDifferent }) =>
    about.kind === 'answer' && isDifferent && (nextHire?.role === role) !== isRoleNext ? [about] : [],
  );
}
