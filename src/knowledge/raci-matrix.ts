import type { RoleId } from './roles/index.ts';
import type { SourceId } from './sources.ts';

/** Accountable, responsible, consulted, informed. */
export type RaciLetter = 'A' | 'R' | 'C' | 'I';

/** The columns of the matrix, in the source's order. */
export const raciRoles = [
  'ai-product-manager',
  'data-engineer',
  'ml-engineer',
  'mlops-engineer',
  'software-engineer',
  'ux-designer',
  'domain-expert',
  'ethics-legal-lead',
] as const satisfies readonly RoleId[];

/**
 * Letters in the order of `raciRoles`, copied from source `core-roles`. Each row has one A and one R. The phase is
 * the one by which the source wants the accountable role involved; from then on a hole in the row hurts.
 */
export const raciTasks = [
  { id: 'define-success', phase: 'scoping', name: 'Define success', letters: 'ACCCCRII' },
  { id: 'data-pipeline', phase: 'data', name: 'Data pipeline build', letters: 'IACCIIRI' },
  { id: 'model-training', phase: 'modelling', name: 'Model training', letters: 'ICACICRI' },
  { id: 'deployment', phase: 'pre-production', name: 'Deploy to production', letters: 'ICCARIIC' },
  { id: 'monitoring', phase: 'pre-production', name: 'Monitoring and alerting', letters: 'ICRAIIIC' },
] as const;

export type RaciTaskId = (typeof raciTasks)[number]['id'];

/** The task with this id. */
export function findRaciTask(id: RaciTaskId): (typeof raciTasks)[number] {
  const task = raciTasks.find((candidate) => candidate.id === id);
  if (!task) throw new Error(`unknown task ${id}`);
  return task;
}

export const raciSource: SourceId = 'core-roles';

/** The letter that the source gives a role for a task. Every role of the matrix has one for every task. */
export function raciLetter(task: (typeof raciTasks)[number], role: (typeof raciRoles)[number]): RaciLetter {
  return task.letters[raciRoles.indexOf(role)] as RaciLetter;
}
