import { type RaciTaskId, raciTasks } from '../../knowledge/raci-matrix.ts';
import { createNameFinder, type FoundName } from './name-finder.ts';

/** Words by which people call a task besides its name. */
const otherNames: { readonly [task in RaciTaskId]: readonly string[] } = {
  'define-success': ['Success', 'Success criteria', 'Defining success'],
  'data-pipeline': ['Data', 'Pipeline', 'Data pipeline', 'Building data pipelines'],
  'model-training': ['Training', 'Model', 'Modelling', 'Train models'],
  deployment: ['Deploy', 'Deploying', 'Production', 'Release', 'Deploy to prod'],
  monitoring: ['Monitor', 'Alerting', 'Alert', 'Monitoring & alerts'],
};

const find = createNameFinder<RaciTaskId>(
  raciTasks.map(({ id, name }) => ({ id, names: [name, ...otherNames[id]] })),
);

/** The task of the RACI that somebody means by what they typed: "deploy", "Model training", "alerts". */
export function findTaskByName(typed: string): FoundName<RaciTaskId> {
  return find(typed);
}
