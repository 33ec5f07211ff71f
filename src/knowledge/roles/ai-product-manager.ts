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
  duties: [
    {
      text: 'Sets an AI product strategy that serves the goals of the business',
      source: 'team-building-guide',
    },
    {
      text: 'Turns business requirements into ML problems with measurable success criteria',
      source: 'team-building-guide',
    },
    {
      text: 'Orders the AI roadmap by business impact, technical feasibility and readiness of the data',
      source: 'team-building-guide',
    },
    { text: 'Keeps stakeholders realistic about what AI can and cannot do', source: 'team-building-guide' },
    { text: 'Plans how users’ behaviour feeds back into better models', source: 'team-building-guide' },
    { text: 'Coordinates the stakeholders', source: 'core-roles' },
  ],
  skills: [
    {
      text: 'Classic product work: roadmaps, prioritisation, user research, A/B tests',
      source: 'team-building-guide',
    },
    { text: 'Designing metrics that tie model performance to business KPIs', source: 'team-building-guide' },
    {
      text: 'Spotting ethical, legal and reputational risks of an AI feature',
      source: 'team-building-guide',
    },
    { text: 'Translating between technical teams and business leadership', source: 'team-building-guide' },
    { text: 'Strategy', source: 'core-roles' },
  ],
  knowledge: [
    {
      text: 'ML literacy: what ML can do, how it usually fails, which data it needs',
      source: 'team-building-guide',
    },
  ],
  kpis: [
    {
      text: 'Clear success criteria, such as targets for precision and recall and for the business return',
      source: 'core-roles',
    },
    { text: 'Roadmap milestones met', source: 'core-roles' },
  ],
  whenToInvolve: { text: 'From day zero, tied to the prioritisation and the roadmap', source: 'core-roles' },
  keyDeliverable: { text: 'Success criteria and the roadmap', source: 'core-roles' },
  sources: ['team-building-guide', 'core-roles'],
});
