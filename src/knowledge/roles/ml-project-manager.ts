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
  sources: ['role-definitions'],
});
