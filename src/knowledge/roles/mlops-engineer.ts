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
  duties: [
    {
      text: 'Builds and maintains CI/CD for models: training, tests and deployment',
      source: 'team-building-guide',
    },
    {
      text: 'Versions models and artefacts, so that results can be reproduced',
      source: 'team-building-guide',
    },
    {
      text: 'Sets up monitoring and alerts for drift and falling performance',
      source: 'team-building-guide',
    },
    { text: 'Automates retraining, set off by thresholds or by fresh data', source: 'team-building-guide' },
    {
      text: 'Runs the compute for training and serving: GPU clusters, scaling, cost',
      source: 'team-building-guide',
    },
    { text: 'Keeps the systems secure, scalable and fast', source: 'role-definitions' },
    { text: 'Certifies that models are ready for production', source: 'core-roles' },
  ],
  skills: [
    { text: 'Infrastructure as code', source: 'team-building-guide' },
    { text: 'Container orchestration, with Kubernetes at an advanced level', source: 'team-building-guide' },
    { text: 'CI/CD', source: 'team-building-guide' },
    { text: 'Monitoring of systems and of models', source: 'team-building-guide' },
    { text: 'ML platforms', source: 'team-building-guide' },
    { text: 'Deep knowledge of at least one cloud: AWS, GCP or Azure', source: 'team-building-guide' },
    { text: 'Working with software and ML engineers towards smooth releases', source: 'role-definitions' },
    { text: 'Finding faults in deployments and improving performance', source: 'role-definitions' },
  ],
  knowledge: [
    {
      text: 'Continuous integration, continuous deployment and continuous training',
      source: 'role-definitions',
    },
    { text: 'Security practice and compliance standards', source: 'role-definitions' },
  ],
  tools: [
    { text: 'Terraform', source: 'team-building-guide' },
    { text: 'Pulumi', source: 'team-building-guide' },
    { text: 'CloudFormation', source: 'team-building-guide' },
    { text: 'Docker', source: 'team-building-guide' },
    { text: 'Kubernetes', source: 'team-building-guide' },
    { text: 'GitHub Actions', source: 'team-building-guide' },
    { text: 'GitLab CI', source: 'team-building-guide' },
    { text: 'Jenkins', source: 'team-building-guide' },
    { text: 'Argo Workflows', source: 'team-building-guide' },
    { text: 'Prometheus', source: 'team-building-guide' },
    { text: 'Grafana', source: 'team-building-guide' },
    { text: 'Evidently', source: 'team-building-guide' },
    { text: 'WhyLabs', source: 'team-building-guide' },
    { text: 'MLflow', source: 'team-building-guide' },
    { text: 'Weights & Biases', source: 'team-building-guide' },
    { text: 'Kubeflow', source: 'lifecycle-roles' },
    { text: 'SageMaker', source: 'lifecycle-roles' },
    { text: 'Vertex AI', source: 'lifecycle-roles' },
    { text: 'Databricks', source: 'lifecycle-roles' },
    { text: 'Ansible', source: 'role-definitions' },
    { text: 'Splunk', source: 'role-definitions' },
  ],
  kpis: [
    { text: 'Deployment frequency', source: 'core-roles' },
    { text: 'Mean time to recovery (MTTR)', source: 'core-roles' },
    { text: 'Inference latency and uptime', source: 'core-roles' },
  ],
  whenToInvolve: {
    text: 'Before the first production run; earlier is better, so that the design can be deployed',
    source: 'core-roles',
  },
  keyDeliverable: { text: 'Deployment and monitoring pipelines', source: 'core-roles' },
  sources: ['team-building-guide', 'core-roles', 'lifecycle-roles', 'role-definitions'],
});
