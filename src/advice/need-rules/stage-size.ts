import { hiringSequence, type Seat } from '../../knowledge/hiring-sequence.ts';
import { findRole } from '../../knowledge/roles/index.ts';
import { type Stage, type StageId, stages } from '../../knowledge/stages.ts';
import { defineNeed, defineNeedRule, type Need, notApplicable } from '../rule.ts';

export const stageSize = defineNeedRule({
  id: 'stage-size',
  title: 'Stage size',
  why: 'Each stage of an organisation’s AI effort takes a certain number of people of each role.',
  sources: ['team-building-guide'],
  calls: 'stage',
  evaluate: ({ stage, cast }) => {
    // The first stage is sized for a feature that goes into production; a pilot takes fewer.
    if (stage === 'first-initiative' && cast === 'pilot') return notApplicable;
    return needsByStage.get(stage) ?? notApplicable;
  },
});

const needsByStage: ReadonlyMap<StageId, readonly Need[]> = new Map(
  stages.map((stage) => [stage.id, stage.sizes.flatMap((size) => seatsOf(stage, size))]),
);

/** The people of one size, seat by seat: the hiring sequence has single seats first, all others are further ones. */
function seatsOf(stage: Stage, size: Stage['sizes'][number]): readonly Need[] {
  const named: Seat[] = hiringSequence.filter((step) => step.role === size.role).map((step) => step.seat);
  const singles: readonly Seat[] = named.length > 0 ? named : ['first'];
  const further = size.from - singles.length;
  const name = findRole(size.role).name;
  const range = size.from === size.to ? `${size.from}` : `${size.from}–${size.to}`;
  const because = `The stage “${stage.name}” takes ${range} × ${name}: ${size.note}.`;
  const need = { role: size.role, fill: 'hire', because } as const;
  return [
    // A share of one person is what the hiring sequence and the casts ask for already.
    ...singles.filter(() => size.from >= 1).map((seat) => defineNeed({ ...need, seat, people: 1 })),
    ...(further > 0 ? [defineNeed({ ...need, seat: 'further', people: further })] : []),
  ];
}
