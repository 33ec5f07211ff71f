import type { Source } from '../source.ts';

/** Who does analytics. */
export const analyticsSources = [
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
