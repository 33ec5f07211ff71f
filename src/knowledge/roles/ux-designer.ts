import { defineRole } from '../role.ts';

export const uxDesigner = defineRole({
  id: 'ux-designer',
  name: 'UX / ML Designer',
  shortName: 'UX / ML Designer',
  aliases: ['UX', 'ML Designer', 'UI/UX Designer', 'UX/UI Designer', 'Product Designer', 'Designer'],
  group: 'business',
  summary:
    'Designs how people and the AI work together: the flows, what happens when the model is wrong, and ' +
    'how feedback comes back. Involved early in scoping, because retraining cannot repair a poor design ' +
    'decision.',
  lowers: ['model'],
  neededBy: { phase: 'scoping', source: 'core-roles' },
  fill: 'cover',
  duties: [
    { text: 'Designs how people and the AI interact', source: 'core-roles' },
    { text: 'Designs the error states: what happens when the model is wrong', source: 'core-roles' },
    { text: 'Designs the loops through which feedback comes back', source: 'core-roles' },
  ],
  skills: [
    { text: 'User research', source: 'core-roles' },
    { text: 'Prototyping', source: 'core-roles' },
  ],
  kpis: [
    { text: 'Task completion rates', source: 'core-roles' },
    { text: 'User satisfaction', source: 'core-roles' },
    { text: 'Fewer incidents of misread outputs', source: 'core-roles' },
  ],
  whenToInvolve: {
    text: 'Early in scoping: no retraining repairs a bad design decision',
    source: 'core-roles',
  },
  keyDeliverable: { text: 'Usable AI flows', source: 'core-roles' },
  sources: ['core-roles'],
});
