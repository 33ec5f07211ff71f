import { defineRole } from '../role.ts';

export const aiProductManager = defineRole({
  id: 'ai-product-manager',
  name: 'AI Product Manager',
  shortName: 'AI Product Manager',
  aliases: ['AI PM', 'PM', 'Product Manager', 'ML Product Manager', 'AI Product Owner', 'Product Owner'],
  group: 'cross-section',
  summary:
    'Turns business goals into success measures for AI, sets what is built first, and keeps ' +
    'stakeholders’ expectations realistic. Owns the success criteria and the roadmap, and plans how ' +
    'users’ behaviour flows back into better models. The work is needed from day zero; part of one ' +
    'person’s time is enough at first.',
  lowers: ['model'],
  neededBy: { phase: 'scoping', source: 'core-roles' },
  fill: 'cover',
  sources: ['team-building-guide', 'core-roles'],
});
