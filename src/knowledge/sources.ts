export interface Source {
  readonly id: string;
  /** Short enough to stand behind a sentence. */
  readonly shortTitle: string;
  /** The document's number in the collection that the advice was built from; public sources have a url instead. */
  readonly reference?: string;
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** When it was published, as far as it says: a day, a month or a year. */
  readonly date?: string;
  readonly note: string;
}

/**
 * Where every fact comes from. The rest of the knowledge refers to these by id. A source that nothing refers to is removed; a
 * test sees to that.
 */
export const sources = [
  {
    id: 'team-building-guide',
    shortTitle: 'team-building guide',
    reference: 'seed 000',
    title: 'AI team roles, skills and structure: a guide to building an AI team',
    publisher: 'ARDURA Consulting',
    note: 'A staffing vendor; its own figures, such as contractors within two weeks, are marked as such.',
  },
  {
    id: 'core-roles',
    shortTitle: 'core roles course',
    reference: 'seed 001',
    title: 'Core roles on AI teams (course “Working with AI Teams and Tools”)',
    publisher: 'an online course',
    note: 'Risks, the RACI, pilot and production casts, the four hiring-priority questions.',
  },
  {
    id: 'lifecycle-roles',
    shortTitle: 'lifecycle roles',
    reference: 'seed 002',
    title: 'The six roles that take AI from proof of concept to production',
    publisher: 'Sonitec',
    note: 'A recruiter; adds embedded AI and AI security.',
  },
  {
    id: 'role-definitions',
    shortTitle: 'role definitions',
    reference: 'seed 003',
    title: 'Roles in an AI team',
    publisher: 'a surveyed reference of role definitions and overlaps',
    note: 'Responsibilities, knowledge, skills, and where roles overlap.',
  },
  {
    id: 'linkedin-hiring-time',
    shortTitle: 'LinkedIn hiring days',
    title: 'How long does it really take to get hired?',
    publisher: 'CSI Companies, on data of LinkedIn’s Economic Graph team',
    url: 'https://csicompanies.com/how-long-does-it-really-take-to-get-hired/',
    note: 'Second hand; 400,000 confirmed hires, June 2020 to March 2021.',
  },
  {
    id: 'opm-time-to-hire',
    shortTitle: 'OPM time to hire',
    title: 'Dashboard gives insight into federal government hiring timelines',
    publisher: 'FEDmanager, on the dashboard of the US Office of Personnel Management',
    url: 'https://fedmanager.com/news/dashboard-gives-insight-into-federal-government-hiring-timelines',
    note: 'Second hand; US federal agencies only, fiscal year 2023.',
  },
  {
    id: 'bitkom-2022',
    shortTitle: 'Bitkom 2022',
    title: 'Bitkom-Studie: Unternehmen suchen verzweifelt IT-Spezialisten',
    publisher: 'WirtschaftsWoche, on the yearly study of Bitkom',
    url: 'https://www.wiwo.de/unternehmen/it/bitkom-studie-unternehmen-suchen-verzweifelt-it-spezialisten-und-schielen-teils-auf-russen-und-belarussen/28812318.html',
    date: '2022-11',
    note: 'Second hand, in German; a survey of 854 companies in a record year of shortage.',
  },
  {
    id: 'brightfield-2021',
    shortTitle: 'Brightfield 2021',
    title: 'It now takes 41% longer to secure a contingent worker',
    publisher: 'Brightfield',
    url: 'https://www.brightfield.com/post/its-not-just-employees-that-are-hard-to-find-it-now-takes-41-longer-to-secure-a-contingent-worker',
    date: '2021-12-03',
    note: 'Its own data on large US buyers of contract work; a seller of such data.',
  },
  {
    id: 'brightfield-2022',
    shortTitle: 'Brightfield 2022',
    title: 'Two reasons why contingent labor buyers are frustrated',
    publisher: 'Brightfield',
    url: 'https://www.brightfield.com/blog/two-reasons-why-contingent-labor-buyers-are-frustrated',
    note: 'The same data half a year later, to July 2022; a tight market.',
  },
  {
    id: 'latent-space-2023',
    shortTitle: 'Rise of the AI Engineer',
    title: 'The Rise of the AI Engineer',
    publisher: 'Latent Space',
    url: 'https://www.latent.space/p/ai-engineer',
    date: '2023-06-30',
    note: 'The essay that gave the role its name.',
  },
  {
    id: 'applied-llms',
    shortTitle: 'applied-llms.org',
    title: 'What we’ve learned from a year of building with LLMs',
    publisher: 'six practitioners, applied-llms.org',
    url: 'https://applied-llms.org/',
    note: 'Says who comes first, and who later, in a product on a language model. Undated; read in November 2026.',
  },
  {
    id: 'hiring-mle-2024',
    shortTitle: 'jxnl on first hires',
    title: 'Hiring MLEs at early stage companies',
    publisher: 'Jason Liu',
    url: 'https://jxnl.co/writing/2024/04/08/hiring-mle-at-early-stage-companies/',
    date: '2024-04-08',
    note: 'A practitioner’s warning against ML engineers who come too early.',
  },
  {
    id: 'minimum-evaluation',
    shortTitle: 'LLM evals FAQ',
    title: 'LLM Evals FAQ: what’s a minimum viable evaluation setup?',
    publisher: 'Hamel Husain',
    url: 'https://github.com/hamelsmu/hamel-site/blob/0896a8ad4dab737f847fc9c6e17d2b57bcfdd4a5/blog/posts/evals-faq/_whats-a-minimum-viable-evaluation-setup.md',
    note: 'The smallest evaluation that is worth doing. Undated; read in November 2026.',
  },
  {
    id: 'evaluation-2026',
    shortTitle: 'Anthropic on evals',
    title: 'Demystifying evals for AI agents',
    publisher: 'Anthropic',
    url: 'https://www.anthropic.com/engineering/demystifying-evals-for-ai-agents',
    date: '2026-01-09',
    note: 'Who owns evaluations, and when to begin; by a maker of models.',
  },
  {
    id: 'generative-operations-2025',
    shortTitle: 'Microsoft on GenAIOps',
    title: 'Generative AI operations for organizations with MLOps investments',
    publisher: 'Microsoft',
    url: 'https://github.com/MicrosoftDocs/architecture-center/blob/02260429fec2b9666b8630649f1890e7e677bf5d/docs/ai-ml/guide/genaiops-for-mlops.md',
    date: '2025-09-16',
    note: 'What changes in operations where the model is somebody else’s; by a seller of such services.',
  },
  {
    id: 'agent-readiness-2025',
    shortTitle: 'Microsoft on agents',
    title: 'Organizational readiness for AI agents',
    publisher: 'Microsoft',
    url: 'https://github.com/MicrosoftDocs/cloud-adoption-framework/blob/0092fc8c96951243721c98dba5049e84c903514e/docs/ai-agents/organization-people-readiness-plan.md',
    date: '2025-12-01',
    note: 'Teams that own agents, and the platform team that they share.',
  },
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
    id: 'agent-technology-2025',
    shortTitle: 'agent technology plan',
    title: 'Technology plan for AI agents',
    publisher: 'Microsoft',
    url: 'https://github.com/MicrosoftDocs/cloud-adoption-framework/blob/041aa6e02a5f611bf992132cd457f568206ff99a/docs/ai-agents/technology-solutions-plan-strategy.md',
    date: '2025-12-01',
    note: 'When to buy and when to build; by a seller of both.',
  },
  {
    id: 'adoption-plan-2024',
    shortTitle: 'AI adoption plan',
    title: 'AI plan: recommendations for developing an AI adoption plan',
    publisher: 'Microsoft',
    url: 'https://github.com/MicrosoftDocs/cloud-adoption-framework/blob/002c870ccfab1f0791a838a919bf934aeb082473/docs/scenarios/ai/plan.md',
    date: '2024-11-01',
    note: 'The skills that ready-made, adapted and self-built AI take; by a seller of all three.',
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
  {
    id: 'analytics-engineering',
    shortTitle: 'dbt Labs',
    title: 'What is analytics engineering?',
    publisher: 'dbt Labs',
    url: 'https://www.getdbt.com/what-is-analytics-engineering/',
    note: 'By the maker of the tool that the role grew up with. Undated; read in November 2026.',
  },
  {
    id: 'analytics-engineering-2024',
    shortTitle: 'Nimbus on dbt',
    title: 'dbt: pioneering the analytics engineering role',
    publisher: 'Nimbus Intelligence',
    url: 'https://nimbusintelligence.com/2024/03/dbt-pioneering-the-analytics-engineering-role/',
    date: '2024-03-03',
    note: 'A consultancy; what the role does and who did it before.',
  },
  {
    id: 'ddat-data-analyst',
    shortTitle: 'UK data analyst',
    title: 'Data analyst (Government Digital and Data Profession Capability Framework)',
    publisher: 'UK Government',
    url: 'https://ddat-capability-framework.service.gov.uk/role/data-analyst',
    date: '2025-05-30',
    note: 'What a data analyst does.',
  },
  {
    id: 'hierarchy-of-needs-2017',
    shortTitle: 'AI hierarchy of needs',
    title: 'The AI Hierarchy of Needs',
    publisher: 'Monica Rogati',
    url: 'https://hackernoon.com/the-ai-hierarchy-of-needs-18f111fcc007',
    date: '2017-06-12',
    note: 'Collecting and counting come before AI.',
  },
  {
    id: 'first-analytics-hire',
    shortTitle: 'first analytics hire',
    title: 'Making your first analytics hire? Don’t make him a Data Scientist',
    publisher: 'guay-leroux.com',
    url: 'https://guay-leroux.com/making-your-first-analytics-hire-dont-make-him-a-data-scientist/',
    note: 'A practitioner’s essay. Undated; read in November 2026.',
  },
] as const satisfies readonly Source[];

export type SourceId = (typeof sources)[number]['id'];

const byId = new Map<SourceId, Source>(sources.map((source) => [source.id, source]));

/** The source with this id. */
export function findSource(id: SourceId): Source {
  const source = byId.get(id);
  if (!source) throw new Error(`unknown source ${id}`);
  return source;
}
