import { hiringSequence } from '../../knowledge/hiring-sequence.ts';
import { modelKinds } from '../../knowledge/role-families.ts';
import { findRole } from '../../knowledge/roles/index.ts';
import { type Stage, type StageId, stages } from '../../knowledge/stages.ts';
import { defineNeed, defineNeedRule, type Need, notApplicable } from '../rule.ts';

export const stageSize = defineNeedRule({
  id: 'stage-size',
  title: 'Stage size',
  why: 'Each stage of an organisation’s AI effort takes a certain number of people of each role.',
  sources: ['team-building-guide'],
  calls: 'stage',
  kinds: modelKinds,
  looksAt: ['stage', 'cast'],
  evaluate: ({ stage, cast }) => {
    // The first stage is sized for a feature that goes into production; a pilot takes fewer.
    if (stage === 'first-initiative' && cast === 'pilot') return notApplicable;
    return needsByStage.get(stage) ?? notApplicable;
  },
});

const needsByStage: ReadonlyMap<StageId, readonly Need[]> = new Map(
  stages.map((stage) => [stage.id, stage.sizes.flatMap((size) => seatsOf(stage, size))]),
);

/** The people of one size: the seats that the hiring sequence names one by one, and all others together. */
function seatsOf(stage: Stage, size: Stage['sizes'][number]): readonly Need[] {
  const singles = hiringSequence.filter((step) => step.role === size.role).map((step) => step.seat);
  const others = size.from - singles.length;
  const name = findRole(size.role).name;
  const range = size.from === size.to ? `${size.from}` : `${size.from}–${size.to}`;
  const because = `The stage “${stage.name}” takes ${range} × ${name}: ${size.subTeam ? `${size.subTeam}, ` : ''}${size.note}.`;
  const need = { role: size.role, fill: 'hire', because } as const;
  return [
    // A share of one person is what the hiring sequence and the casts ask for already.
    ...singles.filter(() => size.from >= 1).map((seat) => defineNeed({ ...need, seat, people: 1 })),
    ...(others > 0
      ? [defineNeed({ ...need, seat: singles.length > 0 ? 'further' : 'first', people: others })]
      : []),
  ];
}
