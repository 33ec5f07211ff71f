import type { Source } from '../source.ts';

/** Who answers for the risks of AI, and what laws and standards say. */
export const governanceSources = [
  {
    id: 'agent-governance-2025',
    shortTitle: 'agent governance',
    title: 'Governance for AI agents across the organization',
    publisher: 'Microsoft',
    url: 'https://github.com/MicrosoftDocs/cloud-adoption-framework/blob/0092fc8c96951243721c98dba5049e84c903514e/docs/ai-agents/governance-security-across-organization.md',
    date: '2025-12-01',
    note: 'Identity, inventory, logs and costs of agents.',
  },
  {
    id: 'excessive-agency',
    shortTitle: 'OWASP LLM06:2025',
    title: 'LLM06:2025 Excessive Agency (OWASP Top 10 for LLM Applications 2025)',
    publisher: 'OWASP',
    url: 'https://github.com/OWASP/www-project-top-10-for-large-language-model-applications/blob/029a5d609513945644b741cf14136bd4bbb80ce9/2_0_vulns/LLM06_ExcessiveAgency.md',
    date: '2025',
    note: 'What an agent with too many permissions can do, and how to limit it.',
  },
  {
    id: 'nist-ai-rmf',
    shortTitle: 'NIST AI RMF',
    title: 'Artificial Intelligence Risk Management Framework (AI RMF 1.0)',
    publisher: 'NIST',
    url: 'https://nvlpubs.nist.gov/nistpubs/ai/NIST.AI.100-1.pdf',
    date: '2023-01-26',
    note: 'NIST AI 100-1; who answers for the risks of AI.',
  },
  {
    id: 'iapp-2023',
    shortTitle: 'IAPP-EY 2023',
    title: 'Professionalizing Organizational AI Governance Report: executive summary',
    publisher: 'IAPP and EY',
    url: 'https://iapp.org/resources/article/professionalizing-organizational-ai-governance-report-summary',
    date: '2023-12',
    note: 'A survey of privacy and AI governance functions.',
  },
  {
    id: 'loti-data-ethicist',
    shortTitle: 'LOTI',
    title: 'Data ethics capabilities, recommendation 16: data ethicist',
    publisher: 'London Office of Technology and Innovation',
    url: 'https://loti.london/toolkit/recommendations-data-ethics-capabilities/skills-culture/recommendation16/',
    note: 'When a dedicated person is too early. Undated; read in November 2026.',
  },
] as const satisfies readonly Source[];
