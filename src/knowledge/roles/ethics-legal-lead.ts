import { defineRole } from '../role.ts';

export const ethicsLegalLead = defineRole({
  id: 'ethics-legal-lead',
  name: 'Security / Privacy / Legal (Ethics Lead)',
  shortName: 'Ethics & Legal Lead',
  aliases: [
    'Ethics Lead',
    'Ethics',
    'Legal',
    'Legal Lead',
    'Privacy Lead',
    'Ethics/Legal',
    'Security / Privacy / Legal',
    'Privacy Officer',
    'Compliance Lead',
    'Compliance',
  ],
  group: 'business',
  summary:
    'Sees to compliance with privacy law such as GDPR and CCPA, models threats, and checks for fairness. ' +
    'Delivers the compliance reports and sign-offs. Involved from scoping through production, because ' +
    'audits need time to prepare.',
  lowers: ['model', 'operational'],
  neededBy: { phase: 'scoping', source: 'core-roles' },
  fill: 'cover',
  sources: ['core-roles'],
});
