import { type StageId, stages } from '../../knowledge/stages.ts';
import { createNameFinder, type FoundName } from './name-finder.ts';

/** Words by which people call a stage besides its name. */
const otherNames: { readonly [stage in StageId]: readonly string[] } = {
  'first-initiative': ['First', 'Initiative', 'First stage', 'Stage 1', '1', 'First AI', 'First feature'],
  scaling: ['Scale', 'Scale up', 'Scaling AI', 'Second', 'Second stage', 'Stage 2', '2', 'Growth'],
  platform: ['Platforms', 'Sub-teams', 'Third', 'Third stage', 'Stage 3', '3'],
};

const find = createNameFinder<StageId>(
  stages.map(({ id, name }) => ({ id, names: [name, ...otherNames[id]] })),
);

/** The stage that somebody means by what they typed: "first", "scale up", "AI platform". */
export function findStageByName(typed: string): FoundName<StageId> {
  return find(typed);
}
