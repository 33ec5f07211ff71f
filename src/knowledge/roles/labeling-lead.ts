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
  duties: [
    { text: 'Designs the labelling schema', source: 'core-roles' },
    { text: 'Manages the quality of the labels', source: 'core-roles' },
    { text: 'Scales the annotation work', source: 'core-roles' },
  ],
  skills: [
    { text: 'Operations', source: 'core-roles' },
    { text: 'Quality assurance', source: 'core-roles' },
  ],
  kpis: [
    { text: 'Agreement between annotators', source: 'core-roles' },
    { text: 'Label quality score', source: 'core-roles' },
    { text: 'Cost per label', source: 'core-roles' },
  ],
  whenToInvolve: { text: 'Before the training datasets are final', source: 'core-roles' },
  keyDeliverable: { text: 'High-quality labels', source: 'core-roles' },
  sources: ['core-roles'],
});
