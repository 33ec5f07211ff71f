import { defineRole } from '../role.ts';

export const mlResearcher = defineRole({
  id: 'ml-researcher',
  name: 'ML Researcher',
  shortName: 'ML Researcher',
  aliases: [
    'Research Scientist',
    'Machine Learning Researcher',
    'AI Researcher',
    'ML Research Scientist',
    'AI Research Scientist',
    'Research Engineer',
    'Researcher',
  ],
  group: 'technical',
  summary:
    'Designs and tests new algorithms, models and methods for problems that today’s methods do not ' +
    'solve. Prototypes models that look ahead or are not critical to production, publishes findings, and ' +
    'works with universities and research labs.',
  lowers: ['model'],
  fill: 'hire',
  sources: ['core-roles', 'role-definitions'],
});
