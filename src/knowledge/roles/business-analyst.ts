import { defineRole } from '../role.ts';

export const businessAnalyst = defineRole({
  id: 'business-analyst',
  name: 'Business Analyst / customer-facing',
  shortName: 'Business Analyst',
  aliases: ['Customer-facing', 'Customer-facing role', 'BA'],
  group: 'business',
  summary:
    'Named among the business-side roles of an AI team, together with those who face its customers. The ' +
    'sources give this role no description of its own.',
  lowers: ['model'],
  fill: 'cover',
  sources: ['role-definitions'],
});
