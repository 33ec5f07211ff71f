import { defineRole } from '../role.ts';

export const mlProjectManager = defineRole({
  id: 'ml-project-manager',
  name: 'ML Project Manager',
  shortName: 'ML Project Manager',
  aliases: ['Project Manager', 'ML PjM', 'AI Project Manager', 'ML Delivery Manager'],
  group: 'cross-section',
  summary:
    'Oversees an AI project from planning to delivery: goals, scope, budget, timeline and quality. Keeps ' +
    'team and stakeholders coordinated, watches progress, risks and changes, and reports what the ' +
    'product does for the business.',
  lowers: ['operational'],
  fill: 'cover',
  duties: [
    {
      text: 'Sets goals, scope, budget, timeline and quality standards of the project',
      source: 'role-definitions',
    },
    {
      text: 'Keeps team members and stakeholders in contact and working together',
      source: 'role-definitions',
    },
    {
      text: 'Watches progress, risks, issues and changes, and sees that they are dealt with in time',
      source: 'role-definitions',
    },
    {
      text: 'Shapes a product vision and strategy that fit the goals of the business',
      source: 'role-definitions',
    },
    { text: 'Gathers business requirements from stakeholders and ranks them', source: 'role-definitions' },
    { text: 'Builds the AI product roadmap and keeps it current', source: 'role-definitions' },
    {
      text: 'Measures and reports what the product changes in revenue, efficiency and other business metrics',
      source: 'role-definitions',
    },
    {
      text: 'Makes sure that the solution meets customers’ needs and can be marketed',
      source: 'role-definitions',
    },
  ],
  skills: [
    {
      text: 'Explaining business needs to engineers, and technical matters to everyone else',
      source: 'role-definitions',
    },
    { text: 'Leading a cross-functional team from concept to deployment', source: 'role-definitions' },
    { text: 'Finding business problems that AI can solve', source: 'role-definitions' },
    { text: 'Judging what an AI solution would change for the business', source: 'role-definitions' },
  ],
  knowledge: [
    {
      text: 'Basics of AI, ML and software, enough to talk with the technical team',
      source: 'role-definitions',
    },
    { text: 'The industry in which the solution will be used, in depth', source: 'role-definitions' },
    { text: 'Business strategy, product life cycle and market analysis', source: 'role-definitions' },
    { text: 'Ways to run a project, such as Agile or Scrum', source: 'role-definitions' },
  ],
  sources: ['role-definitions'],
});
