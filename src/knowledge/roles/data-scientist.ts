import { defineRole } from '../role.ts';

export const dataScientist = defineRole({
  id: 'data-scientist',
  name: 'Data Scientist',
  shortName: 'Data Scientist',
  aliases: ['Data Sci', 'DS', 'Applied Data Scientist'],
  group: 'cross-section',
  summary:
    'Explores data, frames business problems as ML problems with measures of success, and builds ' +
    'experimental models to test ideas. Brings statistics and the design of experiments, and explains ' +
    'findings to the business. Most useful full-time once there are engineers who can bring the models ' +
    'into production.',
  lowers: ['model'],
  neededBy: { phase: 'production', after: true, source: 'team-building-guide' },
  fill: 'hire',
  duties: [
    { text: 'Explores data for patterns, anomalies and opportunities', source: 'team-building-guide' },
    {
      text: 'Frames business problems as ML problems with metrics and success criteria',
      source: 'team-building-guide',
    },
    { text: 'Builds and evaluates experimental models that test hypotheses', source: 'team-building-guide' },
    { text: 'Runs statistical analyses and designs A/B tests', source: 'team-building-guide' },
    { text: 'Tells the business what was found and what to do about it', source: 'team-building-guide' },
    { text: 'Finds, collects, cleans and transforms data', source: 'role-definitions' },
    { text: 'Engineers features that make models better', source: 'role-definitions' },
    { text: 'Works with engineers to bring models into production', source: 'role-definitions' },
  ],
  skills: [
    { text: 'Python, with R as a plus', source: 'team-building-guide' },
    {
      text: 'Statistics and probability: hypothesis tests, regression, Bayesian methods',
      source: 'team-building-guide',
    },
    {
      text: 'ML theory: supervised and unsupervised learning, basics of deep learning, how to evaluate',
      source: 'team-building-guide',
    },
    { text: 'Visualising data', source: 'team-building-guide' },
    { text: 'Explaining technical findings to people without the background', source: 'team-building-guide' },
    { text: 'Drawing insights out of large datasets', source: 'role-definitions' },
    { text: 'Solving business problems with data science', source: 'role-definitions' },
  ],
  knowledge: [
    { text: 'SQL beside Python and R', source: 'role-definitions' },
    { text: 'Stores and tools for big data', source: 'role-definitions' },
  ],
  tools: [
    { text: 'matplotlib', source: 'team-building-guide' },
    { text: 'seaborn', source: 'team-building-guide' },
    { text: 'Tableau', source: 'team-building-guide' },
    { text: 'Pandas', source: 'role-definitions' },
    { text: 'NumPy', source: 'role-definitions' },
    { text: 'Scikit-learn', source: 'role-definitions' },
    { text: 'Hadoop', source: 'role-definitions' },
    { text: 'Spark', source: 'role-definitions' },
  ],
  whenToInvolve: {
    text: 'Part-time to explore at first; full-time once models can go into production, in months 9 to 12',
    source: 'team-building-guide',
  },
  seniorityMarkers: {
    junior: {
      text: '0–2 years: runs standard analyses, builds models along tutorials, presents findings with guidance',
      source: 'team-building-guide',
    },
    mid: {
      text: '2–5 years: frames new problems, designs experiments, builds custom models, presents alone',
      source: 'team-building-guide',
    },
    senior: {
      text: '5+ years: sets the ML strategy of a product area, judges whether new AI initiatives are feasible, mentors the team',
      source: 'team-building-guide',
    },
  },
  sources: ['team-building-guide', 'role-definitions'],
});
