import { notSure, questions } from '../knowledge/questions.ts';
import type { RoleId } from '../knowledge/roles/index.ts';
import { nextStage } from '../knowledge/stages.ts';
import { dayNumber } from '../team/day.ts';
import type { Team } from '../team/team.ts';
import type { Advice, Hire, LaterHire, StageAddition, Verdict, Warning } from './advice.ts';
import { callNeeds, groupNeeds, type ReasonedNeeds } from './called-needs.ts';
import { findCoverNow } from './cover-now.ts';
import { findCoverage } from './coverage.ts';
import { describeHire, findStartMonth } from './describe-hire.ts';
import { canBeNext, type HiringOrder, orderHires } from './next-hire.ts';
import { findCaseAgainstHiring } from './not-yet.ts';
import { findOpenings, type Opening } from './openings.ts';
import { findDecider } from './priority.ts';
import { findRolesInHiring } from './roles-in-hiring.ts';
import { type Finding, notApplicable, type WarningRule } from './rule.ts';
import { describeSituation, type Situation, withAnswer } from './situation.ts';
import { findTeamRaci } from './team-raci.ts';
import { warningRules } from './warning-rules/index.ts';
import { findWhatWouldChange } from './what-would-change.ts';

/**
 * The advice for a team on a day. Pure and synchronous: the same team and day give the same advice, whatever the order of
 * people, roles and answers in it.
 */
export function advise(team: Team, today: Temporal.PlainDate): Advice {
  const todayText = today.toString();
  const situation = describeSituation(team, dayNumber(todayText));
  const called = callNeeds(situation);
  const openings = findOpenings(called, situation);
  const needs = groupNeeds(called);
  const order = orderHires(openings, situation);
  const { warnings, failed } = findWarnings(situation);
  const [next] = order.open;
  const candidates = openings.filter((opening) => canBeNext(opening, situation));
  const hires = describeOrder(order, needs, situation);
  return {
    today: todayText,
    kind: situation.kind,
    stage: situation.stage,
    phase: situation.phase,
    isRegulated: situation.answers.regulated === 'yes',
    verdict: findVerdict(hires[0], openings, order, situation),
    later: hires.slice(1),
    held: order.held.map((opening) => ({
      hire: describeHire(opening, needs.ofSeat(opening), situation, { isNext: false, startMonth: 0 }),
      until: 'somebody-ships',
    })),
    coverNow: findCoverNow(needs, openings, situation),
    raci: findTeamRaci(situation),
    warnings,
    coverage: findCoverage(openings, needs.covers, situation),
    inHiring: findRolesInHiring(openings, situation),
    changes: findWhatWouldChange({ situation, called, needs, candidates, next }),
    openQuestions: questions.filter(({ id }) => team.answers[id] === notSure.id).map(({ id }) => id),
    failedRules: [...called.failedRules, ...failed],
  };
}

function describeOrder(
  { open }: HiringOrder,
  needs: ReasonedNeeds,
  situation: Situation,
): readonly LaterHire[] {
  const startMonth = findStartMonth(open);
  return open.map((opening, place) => {
    const hire = describeHire(opening, needs.ofSeat(opening), situation, { isNext: place === 0, startMonth });
    const before = open[place - 1];
    return { ...hire, behindBy: before ? findDecider(before, opening) : hire.decidedBy };
  });
}

function findVerdict(
  next: Hire | undefined,
  openings: readonly Opening[],
  order: HiringOrder,
  situation: Situation,
): Verdict {
  if (next) return { kind: 'hire', hire: next };
  const notYet = findCaseAgainstHiring(situation);
  if (notYet) return { kind: 'do-not-hire-yet', because: notYet };
  const missing = openings.filter((opening) => opening.missing > 0);
  const isMissing = (roles: { readonly has: (role: RoleId) => boolean }) =>
    missing.some((opening) => roles.has(opening.role));
  const because =
    order.held.length > 0
      ? 'held'
      : isMissing(situation.inHiring)
        ? 'in-hiring'
        : isMissing(situation.setAside)
          ? 'set-aside'
          : 'nothing-missing';
  return { kind: 'nothing-to-hire', because, nextStage: describeNextStage(situation) };
}

/** What the stage after this one would add to the team as it is. */
function describeNextStage(
  situation: Situation,
): { stage: Advice['stage']; adds: readonly StageAddition[] } | undefined {
  const stage = nextStage(situation.stage);
  if (!stage) return undefined;
  const later = withAnswer(situation, 'stage', stage.id);
  const byRole = new Map<StageAddition['role'], number>();
  for (const opening of orderHires(findOpenings(callNeeds(later), later), later).open) {
    byRole.set(opening.role, (byRole.get(opening.role) ?? 0) + opening.missing);
  }
  return { stage: stage.id, adds: [...byRole].map(([role, people]) => ({ role, people })) };
}

function findWarnings(situation: Situation): { warnings: readonly Warning[]; failed: readonly string[] } {
  const failed: string[] = [];
  const warnings: Warning[] = [];
  for (const rule of warningRules) {
    try {
      const found = rule.evaluate(situation);
      if (found !== notApplicable) for (const finding of found) warnings.push(describeWarning(rule, finding));
    } catch {
      failed.push(rule.id);
    }
  }
  return { warnings, failed };
}

function describeWarning({ id, title, sources }: WarningRule, { evidence, people = [] }: Finding): Warning {
  return { rule: id, title, evidence, people, sources };
}
