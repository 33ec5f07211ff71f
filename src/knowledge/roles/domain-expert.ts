import { defineRole } from '../role.ts';

export const domainExpert = defineRole({
  id: 'domain-expert',
  name: 'Domain Expert',
  shortName: 'Domain Expert',
  aliases: [
    'SME',
    'Business SME',
    'Subject Matter Expert',
    'Business Subject Matter Expert',
    'Business Expert',
  ],
  group: 'business',
  summary:
    'Brings knowledge of the business field, defines the edge cases, and validates what the model puts ' +
    'out. Needed throughout, most of all while data is labelled and models are evaluated.',
  lowers: ['data', 'model'],
  neededBy: { phase: 'scoping', source: 'core-roles' },
  fill: 'cover',
  sources: ['core-roles', 'role-definitions'],
});
