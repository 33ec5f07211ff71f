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
  duties: [
    { text: 'Connects the model’s endpoints to the product', source: 'core-roles' },
    { text: 'Builds the interfaces around them', source: 'core-roles' },
    { text: 'Scales the systems', source: 'core-roles' },
  ],
  skills: [
    { text: 'APIs', source: 'core-roles' },
    { text: 'Scaling', source: 'core-roles' },
  ],
  kpis: [
    { text: 'API reliability', source: 'core-roles' },
    { text: 'Lead time of features', source: 'core-roles' },
    { text: 'Latency that users feel', source: 'core-roles' },
  ],
  whenToInvolve: {
    text: 'From product scoping on, so that the product and the model’s outputs fit each other',
    source: 'core-roles',
  },
  keyDeliverable: { text: 'The model as a feature of the product', source: 'core-roles' },
  sources: ['core-roles'],
});
