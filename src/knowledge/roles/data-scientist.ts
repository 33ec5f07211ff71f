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
  sources: ['team-building-guide', 'role-definitions'],
});
