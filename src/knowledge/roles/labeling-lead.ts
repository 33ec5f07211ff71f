import { defineRole } from '../role.ts';

export const labelingLead = defineRole({
  id: 'labeling-lead',
  name: 'Data Labeling / Annotation Lead',
  shortName: 'Labeling Lead',
  aliases: [
    'Label Lead',
    'Labelling Lead',
    'Annotation Lead',
    'Data Labeling Lead',
    'Data Labelling Lead',
    'Data Annotation Lead',
    'Data Labelling / Annotation Lead',
  ],
  group: 'technical',
  summary:
    'Designs how data is labelled, controls the quality of the labels, and scales the annotation work. ' +
    'Needed before the training data is final; judged by how well annotators agree, by the quality of ' +
    'the labels and by their cost.',
  lowers: ['data'],
  neededBy: { phase: 'data', source: 'core-roles' },
  fill: 'hire',
  sources: ['core-roles'],
});
