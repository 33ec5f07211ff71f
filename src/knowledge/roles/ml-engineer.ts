import { defineRole } from '../role.ts';

export const mlEngineer = defineRole({
  id: 'ml-engineer',
  name: 'ML Engineer',
  shortName: 'ML Engineer',
  aliases: ['ML Eng', 'MLE', 'Machine Learning Engineer', 'Machine Learning Eng', 'Applied ML Engineer'],
  group: 'technical',
  summary:
    'Trains and optimises models, and turns experiments into services that run in production as an API ' +
    'or a batch job. Bridges data science and software engineering, so that models are accurate and also ' +
    'scale and can be maintained. A senior one designs whole ML systems, weighs building against buying, ' +
    'and leads the technical design.',
  lowers: ['model'],
  neededBy: { phase: 'modelling', source: 'core-roles' },
  fill: 'hire',
  ships: true,
  duties: [
    { text: 'Builds the data pipelines for training and inference', source: 'team-building-guide' },
    {
      text: 'Builds the training infrastructure: distributed training, tuning, tracking of experiments',
      source: 'team-building-guide',
    },
    { text: 'Tries model architectures, trains models and evaluates them', source: 'core-roles' },
    {
      text: 'Brings models into production as a real-time API, in batches or on the edge',
      source: 'team-building-guide',
    },
    { text: 'Monitors performance, data drift and system health of models', source: 'team-building-guide' },
    { text: 'Tunes inference for latency, throughput and cost', source: 'team-building-guide' },
    {
      text: 'Builds models into applications and services, and retrains them when they fade',
      source: 'role-definitions',
    },
    { text: 'Owns packaging, reproducibility and versioning of models', source: 'lifecycle-roles' },
  ],
  skills: [
    {
      text: 'Advanced Python and one systems language, such as Go, Rust or C++',
      source: 'team-building-guide',
    },
    { text: 'PyTorch or TensorFlow at production grade', source: 'team-building-guide' },
    { text: 'Infrastructure: containers and cloud services', source: 'team-building-guide' },
    { text: 'Data engineering: SQL, Spark and streaming systems', source: 'team-building-guide' },
    {
      text: 'Software engineering: version control, tests, CI/CD, code review',
      source: 'team-building-guide',
    },
    { text: 'Making models faster and able to scale', source: 'role-definitions' },
    { text: 'Building the APIs through which applications use models', source: 'role-definitions' },
    { text: 'Working closely with data scientists and software engineers', source: 'role-definitions' },
  ],
  knowledge: [
    {
      text: 'ML algorithms in depth, such as neural networks, decision trees and clustering',
      source: 'role-definitions',
    },
    { text: 'Basics of data pipelines, ETL and data architecture', source: 'role-definitions' },
  ],
  tools: [
    { text: 'PyTorch', source: 'lifecycle-roles' },
    { text: 'TensorFlow', source: 'lifecycle-roles' },
    { text: 'model serving frameworks', source: 'lifecycle-roles' },
    { text: 'Docker', source: 'team-building-guide' },
    { text: 'Kubernetes', source: 'team-building-guide' },
    { text: 'SageMaker', source: 'team-building-guide' },
    { text: 'Vertex AI', source: 'team-building-guide' },
    { text: 'Azure ML', source: 'team-building-guide' },
    { text: 'Spark', source: 'team-building-guide' },
    { text: 'Kafka', source: 'team-building-guide' },
    { text: 'Flink', source: 'team-building-guide' },
    { text: 'Keras', source: 'role-definitions' },
  ],
  kpis: [
    { text: 'Model metrics on validation and test sets', source: 'core-roles' },
    { text: 'Experiments that can be reproduced', source: 'core-roles' },
  ],
  whenToInvolve: {
    text: 'Once the data can be reached and the product manager has defined success',
    source: 'core-roles',
  },
  keyDeliverable: { text: 'Trained models and notebooks', source: 'core-roles' },
  seniorityMarkers: {
    junior: {
      text: '0–2 years: implements known architectures, deploys with guidance, writes decent production code',
      source: 'team-building-guide',
    },
    mid: {
      text: '2–5 years: designs training pipelines, chooses fitting architectures, deploys alone, mentors juniors',
      source: 'team-building-guide',
    },
    senior: {
      text: '5+ years: designs whole ML systems, decides between building and buying, leads the technical design, answers for reliability in production',
      source: 'team-building-guide',
    },
  },
  sources: ['team-building-guide', 'core-roles', 'lifecycle-roles', 'role-definitions'],
});
