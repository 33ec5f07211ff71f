import { defineRole } from '../role.ts';

export const analyticsEngineer = defineRole({
  id: 'analytics-engineer',
  name: 'Analytics Engineer',
  shortName: 'Analytics Engineer',
  aliases: ['BI Engineer', 'Data Modeller', 'dbt Developer'],
  group: 'technical',
  summary:
    'Turns raw tables into clean, tested and documented data that analysts and the business can trust. Stands between the ' +
    'data engineer, who brings the data in, and the analyst, who answers questions with it.',
  // Our reading: data that can be trusted is what the role delivers.
  lowers: ['data'],
  fill: 'hire',
  duties: [
    {
      text: 'Gives people clean data, modelled so that they can answer their own questions',
      source: 'analytics-engineering',
    },
    { text: 'Transforms, tests, deploys and documents data', source: 'analytics-engineering' },
    {
      text: 'Builds and keeps up the layer that prepares data for analysis',
      source: 'analytics-engineering-2024',
    },
  ],
  skills: [
    { text: 'Version control, code review and automated tests', source: 'analytics-engineering-2024' },
  ],
  addition: {
    whenNotYet: {
      text: 'Before data is collected and flows: collecting and counting come first',
      source: 'hierarchy-of-needs-2017',
    },
    coversUntilThen: [
      {
        role: 'data-engineer',
        because: {
          text: 'Before the role had a name, the work lay between data engineers and analysts',
          source: 'analytics-engineering-2024',
        },
      },
      {
        role: 'data-analyst',
        because: { text: 'Cleans and aggregates data already', source: 'ddat-data-analyst' },
      },
    ],
  },
  sources: [
    'analytics-engineering',
    'analytics-engineering-2024',
    'hierarchy-of-needs-2017',
    'ddat-data-analyst',
  ],
});
