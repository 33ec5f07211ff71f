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
  sources: ['core-roles'],
});
