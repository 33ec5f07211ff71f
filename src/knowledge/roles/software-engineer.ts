import { defineRole } from '../role.ts';

export const softwareEngineer = defineRole({
  id: 'software-engineer',
  name: 'Software Engineer (backend/frontend)',
  shortName: 'Software Engineer',
  aliases: [
    'SWE',
    'Software Eng',
    'Software Developer',
    'Developer',
    'Backend Engineer',
    'Frontend Engineer',
    'Full-stack Engineer',
    'Backend Developer',
    'Frontend Developer',
  ],
  group: 'technical',
  summary:
    'Brings the model’s endpoints into the product, builds the interfaces around them, and scales the ' +
    'system. Involved from product scoping on, so that the product and the model’s outputs fit each ' +
    'other.',
  lowers: ['operational'],
  neededBy: { phase: 'scoping', source: 'core-roles' },
  fill: 'cover',
  ships: true,
  sources: ['core-roles'],
});
