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
  duties: [
    { text: 'Develops new algorithms, methods and AI techniques', source: 'role-definitions' },
    { text: 'Prototypes and tests new AI solutions', source: 'role-definitions' },
    { text: 'Runs experiments on problems that today’s methods do not solve', source: 'role-definitions' },
    { text: 'Trains models that look ahead or are not critical to production', source: 'role-definitions' },
    { text: 'Works with universities and research labs', source: 'role-definitions' },
    { text: 'Publishes findings', source: 'role-definitions' },
  ],
  skills: [
    { text: 'Inventing algorithms and AI techniques', source: 'role-definitions' },
    { text: 'Building and testing prototypes of new models', source: 'role-definitions' },
    { text: 'Working with academic institutions and other researchers', source: 'role-definitions' },
    { text: 'Presenting research in papers and at conferences', source: 'role-definitions' },
  ],
  knowledge: [
    {
      text: 'Advanced ML: deep learning, reinforcement learning, unsupervised learning',
      source: 'role-definitions',
    },
    { text: 'Mathematics: linear algebra, calculus, optimisation', source: 'role-definitions' },
    { text: 'Research methods and the design of experiments', source: 'role-definitions' },
    { text: 'Languages used for research, such as Python and MATLAB', source: 'role-definitions' },
    { text: 'The latest research in AI and ML', source: 'role-definitions' },
  ],
  kpis: [
    { text: 'Model metrics on validation and test sets', source: 'core-roles' },
    { text: 'Experiments that can be reproduced', source: 'core-roles' },
  ],
  whenToInvolve: {
    text: 'Once the data can be reached and the product manager has defined success',
    source: 'core-roles',
  },
  sources: ['core-roles', 'role-definitions'],
});
