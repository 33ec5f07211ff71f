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
  duties: [
    { text: 'Designs and builds pipelines for large volumes of data', source: 'role-definitions' },
    {
      text: 'Runs the places where data is kept: databases, lakes and warehouses',
      source: 'role-definitions',
    },
    { text: 'Designs and optimises the architecture and integration of data', source: 'role-definitions' },
    { text: 'Cleans and transforms data, and makes it available reproducibly', source: 'core-roles' },
    { text: 'Keeps data sound, secure and available for analysis and modelling', source: 'role-definitions' },
    { text: 'Owns quality, lineage, governance and scale of the data', source: 'lifecycle-roles' },
    {
      text: 'Supplies data for training, evaluation and deployment together with data scientists and engineers',
      source: 'role-definitions',
    },
  ],
  skills: [
    { text: 'Building and maintaining pipelines that take in and process data', source: 'role-definitions' },
    { text: 'Designing databases and making them fast', source: 'role-definitions' },
    { text: 'ETL and SQL', source: 'core-roles' },
    {
      text: 'Working with data scientists and others so that they get clean data',
      source: 'role-definitions',
    },
    { text: 'Finding faults in pipelines and improving the flow of data', source: 'role-definitions' },
  ],
  knowledge: [
    { text: 'Data architecture: storage, databases and data lakes', source: 'role-definitions' },
    { text: 'ETL processes and tools', source: 'role-definitions' },
    { text: 'Cloud services of AWS, Azure or Google Cloud', source: 'role-definitions' },
    { text: 'Data governance: quality, security and compliance', source: 'role-definitions' },
  ],
  tools: [
    { text: 'Spark', source: 'lifecycle-roles' },
    { text: 'Kafka', source: 'lifecycle-roles' },
    { text: 'Airflow', source: 'lifecycle-roles' },
    { text: 'Snowflake', source: 'lifecycle-roles' },
    { text: 'dbt', source: 'lifecycle-roles' },
    { text: 'Databricks', source: 'lifecycle-roles' },
    { text: 'Hadoop', source: 'role-definitions' },
  ],
  kpis: [
    { text: 'Freshness of the data', source: 'core-roles' },
    { text: 'ETL latency', source: 'core-roles' },
    { text: 'Share of the data that tests cover', source: 'core-roles' },
  ],
  whenToInvolve: { text: 'Early: without good data nothing else works', source: 'core-roles' },
  keyDeliverable: { text: 'Clean, versioned datasets', source: 'core-roles' },
  sources: ['team-building-guide', 'core-roles', 'lifecycle-roles', 'role-definitions'],
});
