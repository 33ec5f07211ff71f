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
  duties: [
    { text: 'Provides knowledge of the field', source: 'core-roles' },
    { text: 'Defines the edge cases', source: 'core-roles' },
    { text: 'Validates what the model puts out', source: 'core-roles' },
  ],
  skills: [{ text: 'Expertise in the field', source: 'core-roles' }],
  kpis: [{ text: 'Fewer false positives in the cases that matter most to the field', source: 'core-roles' }],
  whenToInvolve: { text: 'Always, above all during labelling and evaluation', source: 'core-roles' },
  keyDeliverable: { text: 'Validation and rules', source: 'core-roles' },
  sources: ['core-roles', 'role-definitions'],
});
