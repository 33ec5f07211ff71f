import { defineRole } from '../role.ts';

export const mlEngineer = defineRole({
  id: 'ml-engineer',
  name: 'ML Engineer',
  shortName: 'ML Engineer',
  aliases: ['ML Eng', 'MLE', 'Machine Learning Engineer', 'Machine Learning Eng', 'Applied ML Engineer'],
  group: 'technical',
  summary:
    'Trains and optimises models, and turns experiments into services that run in production as an API ' +
    'or a batch job. Bridges data science and software engineering, so that models are accurate and also ' +
    'scale and can be maintained. A senior one designs whole ML systems, weighs building against buying, ' +
    'and leads the technical design.',
  lowers: ['model'],
  neededBy: { phase: 'modelling', source: 'core-roles' },
  fill: 'hire',
  ships: true,
  sources: ['team-building-guide', 'core-roles', 'lifecycle-roles', 'role-definitions'],
});
