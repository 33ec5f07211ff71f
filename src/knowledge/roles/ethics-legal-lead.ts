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
  duties: [
    { text: 'Sees to compliance with privacy law such as GDPR and CCPA', source: 'core-roles' },
    { text: 'Models threats', source: 'core-roles' },
    { text: 'Checks for fairness', source: 'core-roles' },
  ],
  skills: [
    { text: 'Policy', source: 'core-roles' },
    { text: 'Audits', source: 'core-roles' },
  ],
  kpis: [
    { text: 'Compliance sign-offs', source: 'core-roles' },
    { text: 'Incidence of privacy breaches', source: 'core-roles' },
    { text: 'Results of bias audits', source: 'core-roles' },
  ],
  whenToInvolve: {
    text: 'From scoping through production, because legal needs runway for audits',
    source: 'core-roles',
  },
  keyDeliverable: { text: 'Compliance reports', source: 'core-roles' },
  sources: ['core-roles'],
});
