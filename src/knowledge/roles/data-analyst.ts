import { defineRole } from '../role.ts';

export const dataAnalyst = defineRole({
  id: 'data-analyst',
  name: 'Data Analyst',
  shortName: 'Data Analyst',
  aliases: ['Analyst', 'Business Intelligence Analyst', 'BI Analyst'],
  group: 'business',
  summary:
    'Named among the business-side roles of an AI team, without a description of its own. In a first, ' +
    'small AI team the data engineer can double as data analyst.',
  lowers: ['data'],
  fill: 'cover',
  sources: ['team-building-guide', 'role-definitions'],
});
