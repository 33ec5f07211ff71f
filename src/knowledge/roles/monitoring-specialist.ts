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
  duties: [
    { text: 'Builds the dashboards', source: 'core-roles' },
    { text: 'Watches models for drift', source: 'core-roles' },
    { text: 'Sets up telemetry for product and ML metrics', source: 'core-roles' },
  ],
  skills: [
    { text: 'Dashboards', source: 'core-roles' },
    { text: 'ML metrics', source: 'core-roles' },
  ],
  kpis: [
    { text: 'Time to detect drift', source: 'core-roles' },
    { text: 'Number of production issues detected', source: 'core-roles' },
  ],
  whenToInvolve: {
    text: 'Before the first production inference: monitoring that is added later cannot look back',
    source: 'core-roles',
  },
  keyDeliverable: { text: 'Dashboards of drift and performance', source: 'core-roles' },
  sources: ['core-roles'],
});
