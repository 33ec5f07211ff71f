import { defineRole } from '../role.ts';

export const aiSecurityEngineer = defineRole({
  id: 'ai-security-engineer',
  name: 'AI Security Engineer',
  shortName: 'AI Security Engineer',
  aliases: ['AI Security', 'AI Sec', 'ML Security Engineer', 'ML Security', 'Security Engineer'],
  group: 'technical',
  summary:
    'Protects models and data against adversarial attacks and compliance risks: models threats, tests ' +
    'models the way an attacker would, and automates governance. Works with OWASP for ML, the NIST AI ' +
    'RMF and MITRE ATLAS. The call for this role grows with the pressure of regulation.',
  lowers: ['operational'],
  neededBy: { phase: 'pre-production', source: 'lifecycle-roles' },
  fill: 'hire',
  duties: [
    {
      text: 'Protects models and data against adversarial attacks and compliance risks',
      source: 'lifecycle-roles',
    },
    { text: 'Models threats', source: 'lifecycle-roles' },
    { text: 'Tests models the way an attacker would', source: 'lifecycle-roles' },
    { text: 'Automates governance', source: 'lifecycle-roles' },
  ],
  whenToInvolve: {
    text: 'More and more as a matter of course, as the pressure of regulation grows',
    source: 'lifecycle-roles',
  },
  tools: [
    { text: 'OWASP for ML', source: 'lifecycle-roles' },
    { text: 'NIST AI RMF', source: 'lifecycle-roles' },
    { text: 'MITRE ATLAS', source: 'lifecycle-roles' },
  ],
  sources: ['lifecycle-roles'],
});
