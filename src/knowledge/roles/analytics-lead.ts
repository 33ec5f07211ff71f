import { defineRole } from '../role.ts';

export const analyticsLead = defineRole({
  id: 'analytics-lead',
  name: 'Analytics Lead',
  shortName: 'Analytics Lead',
  aliases: [
    'Lead Data Analyst',
    'Lead Analyst',
    'Head of Analytics',
    'Analytics Manager',
    'Data Analytics Lead',
  ],
  group: 'cross-section',
  summary:
    'Leads a handful of analysts while still doing analyses: defines the metrics, takes the hardest questions, and sets ' +
    'the standard for the others’ work.',
  // Our reading: metrics that mean the same to everybody are what the role delivers.
  lowers: ['data'],
  fill: 'hire',
  duties: [
    { text: 'Owns what the metrics mean', source: 'lead-analyst-blueprint' },
    { text: 'Leads the complex analyses', source: 'lead-analyst-blueprint' },
    { text: 'Sets the standard for the quality of analyses', source: 'lead-analyst-blueprint' },
    { text: 'Often leads one to four analysts, and still works as one', source: 'lead-analyst-blueprint' },
  ],
  skills: [
    {
      text: 'Turning an unclear business question into a hypothesis that can be measured',
      source: 'lead-analyst-blueprint',
    },
    { text: 'Experience with leading people', source: 'data-team-2022' },
  ],
  addition: {
    whenNotYet: {
      text: 'As somebody who only leads: in a team of two, whoever leads it does mostly the work of an analyst for a while',
      source: 'data-team-2022',
    },
    coversUntilThen: [
      {
        role: 'data-analyst',
        because: {
          text: 'With two people, work is still mainly reporting metrics, and they take turns informally',
          source: 'data-team-2022',
        },
      },
      {
        role: 'analytics-engineer',
        because: {
          text: 'Early on, one person sets up both the foundations and the dashboards',
          source: 'data-team-2022',
        },
      },
    ],
  },
  sources: ['lead-analyst-blueprint', 'data-team-2022'],
});
