import { casts } from '../../knowledge/casts.ts';
import { hiringSequenceSource, hiringSequence as steps } from '../../knowledge/hiring-sequence.ts';
import { modelKinds } from '../../knowledge/role-families.ts';
import { findStage, type StageId } from '../../knowledge/stages.ts';
import { defineNeed, defineNeedRule, type NeedFacts } from '../rule.ts';

export const hiringSequence = defineNeedRule({
  id: 'hiring-sequence',
  title: 'Hiring sequence',
  why: 'Where nothing in the situation calls for another order: engineers who ship come before exploration.',
  sources: [hiringSequenceSource],
  calls: 'sequence',
  kinds: modelKinds,
  looksAt: ['stage', 'cast'],
  evaluate: ({ stage, cast }) => {
    if (stage !== 'first-initiative') return fullNeeds;
    return cast === 'pilot' ? pilotNeeds : firstNeeds;
  },
});

const fullFacts: readonly NeedFacts[] = steps.map((step) => ({
  role: step.role,
  seat: step.seat,
  people: 1,
  fill: 'hire',
  because: step.why,
}));

/** In the first stage a part-time data scientist is enough. */
const firstFacts: readonly NeedFacts[] = fullFacts.map((need) =>
  need.role === 'data-scientist' ? { ...need, people: stageShare('first-initiative', need) } : need,
);

/** In a pilot a part-time data engineer is enough, and operations may be outsourced. */
const pilotFacts: readonly NeedFacts[] = firstFacts.map((need) => {
  const part = casts[0].parts.find((candidate) => candidate.role === need.role);
  if (need.role === 'data-engineer' && part) return { ...need, people: part.share };
  return need.role === 'mlops-engineer' ? { ...need, isLean: true } : need;
});

const fullNeeds = fullFacts.map(defineNeed);
const firstNeeds = firstFacts.map(defineNeed);
const pilotNeeds = pilotFacts.map(defineNeed);

function stageShare(stage: StageId, need: NeedFacts): number {
  return findStage(stage).sizes.find((size) => size.role === need.role)?.from ?? need.people;
}
