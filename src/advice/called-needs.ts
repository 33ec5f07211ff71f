import { type KindId, kinds } from '../knowledge/role-families.ts';
import { needRules } from './need-rules/index.ts';
import { isSlowBatchModel } from './not-yet.ts';
import { addRole, noRoles, type RoleSet } from './role-set.ts';
import { type ChangeableFact, type Need, type NeedRule, notApplicable } from './rule.ts';
import type { Situation } from './situation.ts';

/** What each rule asks for, by place in `needRules`; empty for a rule that does not apply, or that threw. */
export type NeedsByRule = readonly (readonly Need[])[];

/** What the rules ask for in a situation. */
export interface CalledNeeds {
  readonly byRule: NeedsByRule;
  /** Ids of rules that threw. */
  readonly failedRules: readonly string[];
}

/** Every need of the situation; without the hires where nobody is to be hired. A rule that throws takes nothing from the others. */
export function callNeeds(situation: Situation): CalledNeeds {
  const failedRules: string[] = [];
  const byRule = needRules.map((rule) => callRule(rule, situation, failedRules));
  return { byRule: isSlowBatchModel(situation) ? byRule.map(keepCovers) : byRule, failedRules };
}

function keepCovers(needs: readonly Need[]): readonly Need[] {
  return needs.filter(({ fill }) => fill === 'cover');
}

/** What the rules ask for after an answer or a date has changed. */
export interface RecalledNeeds {
  readonly byRule: NeedsByRule;
  /** The roles whose hires may differ from before. */
  readonly changedRoles: RoleSet;
}

/** The needs after one answer or date has changed: only the rules that look at it are asked again. */
export function recallNeeds(
  before: NeedsByRule,
  changed: ChangeableFact,
  situation: Situation,
  kindBefore: KindId,
): RecalledNeeds {
  let byRule: (readonly Need[])[] | undefined;
  let changedRoles = noRoles;
  for (const { rule, place } of rulesToAsk(changed, kindBefore, situation.kind)) {
    const needs = callRule(rule, situation);
    const others = before[place] ?? none;
    // Rules give back the same list for the same outcome, so comparing the lists themselves is enough.
    if (needs === others) continue;
    byRule ??= [...before];
    byRule[place] = needs;
    changedRoles |= hiresMissing(needs, others) | hiresMissing(others, needs);
  }
  return { byRule: byRule ?? before, changedRoles };
}

function rulesToAsk(changed: ChangeableFact, from: KindId, to: KindId): readonly PlacedRule[] {
  return (changed === 'kind' ? rulesByKinds.get(from)?.get(to) : rulesByFact.get(changed)) ?? [];
}

function callRule(rule: NeedRule, situation: Situation, failedRules?: string[]): readonly Need[] {
  try {
    const needs = rule.evaluate(situation);
    return needs === notApplicable ? none : needs;
  } catch {
    failedRules?.push(rule.id);
    return none;
  }
}

const none: readonly Need[] = [];

interface PlacedRule {
  readonly rule: NeedRule;
  readonly place: number;
}

/** The rules that look at an answer or a date, with their places in `needRules`. */
const rulesByFact: ReadonlyMap<ChangeableFact, readonly PlacedRule[]> = Map.groupBy(
  needRules.flatMap((rule, place) => rule.looksAt.map((fact) => ({ fact, rule, place }))),
  ({ fact }) => fact,
);

/** By the kind of AI before and after: the rules that are about one of the two only, or that tell the two apart. */
const rulesByKinds: ReadonlyMap<KindId, ReadonlyMap<KindId, readonly PlacedRule[]>> = new Map(
  kinds.map((from) => [from, new Map(kinds.map((to) => [to, findRulesBetween(from, to)]))]),
);

function findRulesBetween(from: KindId, to: KindId): readonly PlacedRule[] {
  const isAbout = ({ kinds: about }: NeedRule, kind: KindId) => about?.includes(kind) ?? true;
  return (rulesByFact.get('kind') ?? []).filter(
    ({ rule }) => isAbout(rule, from) !== isAbout(rule, to) || (rule.asksForKind && isAbout(rule, to)),
  );
}

/** The roles of the hires that are in one list and not in the other. */
function hiresMissing(needs: readonly Need[], others: readonly Need[]): RoleSet {
  let missing = noRoles;
  for (const need of needs) {
    if (need.fill === 'hire' && !others.includes(need)) missing = addRole(missing, need.roleIndex);
  }
  return missing;
}

/** A need and the rule that it comes from: what the reasons are made of. */
export interface ReasonedNeed {
  readonly rule: NeedRule;
  readonly need: Need;
}

export interface ReasonedNeeds {
  /** Those of a seat. */
  readonly ofSeat: (seat: { readonly seatIndex: number }) => readonly ReasonedNeed[];
  /** What the organisation should cover. */
  readonly covers: readonly ReasonedNeed[];
}

/** The needs with their rules, those for hires by seat; the strongest kind of rule first. */
export function groupNeeds({ byRule }: CalledNeeds): ReasonedNeeds {
  const bySeat = new Map<number, ReasonedNeed[]>();
  const covers: ReasonedNeed[] = [];
  for (const { rule, place } of strongestFirst) {
    for (const need of byRule[place] ?? none) {
      if (need.fill === 'cover') covers.push({ rule, need });
      else addTo(bySeat, { rule, need });
    }
  }
  return { ofSeat: ({ seatIndex }) => bySeat.get(seatIndex) ?? [], covers };
}

function addTo(bySeat: Map<number, ReasonedNeed[]>, reasoned: ReasonedNeed): void {
  const { seatIndex } = reasoned.need;
  const known = bySeat.get(seatIndex);
  if (known) known.push(reasoned);
  else bySeat.set(seatIndex, [reasoned]);
}

/** What kind of fact is the strongest reason. */
const strengths: readonly NeedRule['calls'][] = ['answer', 'date', 'sequence', 'family', 'cast', 'stage'];

const strongestFirst = needRules
  .map((rule, place) => ({ rule, place }))
  .toSorted((one, other) => strengths.indexOf(one.rule.calls) - strengths.indexOf(other.rule.calls));
