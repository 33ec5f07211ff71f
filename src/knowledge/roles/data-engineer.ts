import { defineRole } from '../role.ts';

export const dataEngineer = defineRole({
  id: 'data-engineer',
  name: 'Data Engineer',
  shortName: 'Data Engineer',
  aliases: ['Data Eng', 'DE', 'ETL Engineer', 'Data Pipeline Engineer', 'Data Platform Engineer'],
  group: 'technical',
  summary:
    'Builds and maintains the pipelines and storage that bring clean, versioned data to everyone else. ' +
    'Owns the quality, lineage, governance and scale of the data. Needed early: without dependable data, ' +
    'model work turns into repairing data.',
  lowers: ['data'],
  neededBy: { phase: 'data', source: 'core-roles' },
  fill: 'hire',
  sources: ['team-building-guide', 'core-roles', 'lifecycle-roles', 'role-definitions'],
});
