import { defineRole } from '../role.ts';

export const mlopsEngineer = defineRole({
  id: 'mlops-engineer',
  name: 'MLOps Engineer',
  shortName: 'MLOps Engineer',
  aliases: ['MLOps', 'ML platform engineer', 'platform engineer', 'MLOps / Platform Engineer'],
  group: 'technical',
  summary:
    'Makes models run in production and keeps them running: automated training and release, versioning, the serving ' +
    'platform, monitoring and alerting for drift and failures. Best involved before the first production run, so that the ' +
    'system is designed to be deployed.',
  lowers: ['operational'],
  neededBy: { phase: 'pre-production', source: 'core-roles' },
  fill: 'hire',
  ships: true,
  sources: ['team-building-guide', 'core-roles', 'lifecycle-roles', 'role-definitions'],
});
