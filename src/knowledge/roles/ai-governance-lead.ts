import { defineRole } from '../role.ts';

export const aiGovernanceLead = defineRole({
  id: 'ai-governance-lead',
  name: 'AI Governance Lead',
  shortName: 'AI Governance Lead',
  aliases: [
    'Responsible AI Lead',
    'AI Governance Manager',
    'AI Compliance Officer',
    'Data Ethicist',
    'AI Risk Manager',
  ],
  group: 'business',
  summary:
    'Sees to it that every AI system has an owner, a known risk and a record of who approved it. Turns principles into ' +
    'rules that teams can follow. Advises and reviews; the teams that build stay responsible for what they build.',
  // Our reading, as for the ethics and legal lead.
  lowers: ['model', 'operational'],
  fill: 'cover',
  duties: [
    { text: 'Documents who maps, measures and manages the risks of AI', source: 'nist-ai-rmf' },
    { text: 'Keeps an inventory of AI systems', source: 'nist-ai-rmf' },
    { text: 'Keeps untracked agents from becoming a risk and a cost', source: 'agent-governance-2025' },
  ],
  skills: [
    {
      text: 'Helping others across the organisation to follow good practice in data ethics',
      source: 'loti-data-ethicist',
    },
  ],
  addition: {
    whenNotYet: {
      text: 'As a first step: it would leave ethics to one person, and few have all the skills that it takes',
      source: 'loti-data-ethicist',
    },
    coversUntilThen: [
      {
        role: 'ethics-legal-lead',
        because: {
          text: 'In 57 % of the organisations surveyed, the privacy function took on AI governance',
          source: 'iapp-2023',
        },
      },
      {
        role: 'head-of-ai',
        because: { text: 'Decisions about the risks of AI belong to the leadership', source: 'nist-ai-rmf' },
      },
    ],
  },
  sources: ['nist-ai-rmf', 'agent-governance-2025', 'loti-data-ethicist', 'iapp-2023'],
});
