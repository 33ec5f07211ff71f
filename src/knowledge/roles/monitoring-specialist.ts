import { defineRole } from '../role.ts';

export const monitoringSpecialist = defineRole({
  id: 'monitoring-specialist',
  name: 'Analytics & Monitoring Specialist',
  shortName: 'Monitoring',
  aliases: [
    'Monitoring',
    'Monitoring Engineer',
    'Analytics',
    'Analytics Specialist',
    'Analytics and Monitoring Specialist',
    'ML Monitoring Specialist',
  ],
  group: 'technical',
  summary:
    'Builds the dashboards and telemetry that show how the product and its models behave, and watches ' +
    'for model drift. Needed before the first production inference: what was not measured from the start ' +
    'cannot be looked up later.',
  lowers: ['operational'],
  neededBy: { phase: 'pre-production', source: 'core-roles' },
  fill: 'cover',
  sources: ['core-roles'],
});
