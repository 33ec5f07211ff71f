import { defineRole } from '../role.ts';

export const headOfAi = defineRole({
  id: 'head-of-ai',
  name: 'Head of AI / ML Lead',
  shortName: 'Head of AI',
  aliases: [
    'ML Lead',
    'AI Lead',
    'Head of ML',
    'Head of Machine Learning',
    'AI/ML Leader',
    'AI Leader',
    'ML Leader',
    'VP of AI',
    'VP Engineering',
    'Director of AI',
    'Technical Director',
    'Chief AI Officer',
    'CAIO',
  ],
  group: 'cross-section',
  summary:
    'Gives technical leadership and owns the AI strategy: the shape of the team, the choice of ' +
    'technology, and carrying it through. Hires and mentors, and has brought AI systems into production ' +
    'before. Joins when AI spreads from one feature across several products.',
  lowers: ['data', 'model', 'operational'],
  neededBy: { phase: 'production', after: true, source: 'team-building-guide' },
  fill: 'hire',
  duties: [
    { text: 'Sets the technical direction', source: 'lifecycle-roles' },
    { text: 'Hires and mentors', source: 'lifecycle-roles' },
    { text: 'Owns the structure of the team', source: 'lifecycle-roles' },
    { text: 'Owns the choice of technology', source: 'lifecycle-roles' },
    { text: 'Sees that the AI strategy is carried out', source: 'lifecycle-roles' },
  ],
  skills: [{ text: 'Has brought AI systems into production before', source: 'lifecycle-roles' }],
  knowledge: [{ text: 'The full stack of AI systems', source: 'lifecycle-roles' }],
  whenToInvolve: {
    text: 'At the scaling stage, as AI spreads from one feature to further uses',
    source: 'team-building-guide',
  },
  sources: ['team-building-guide', 'lifecycle-roles'],
});
