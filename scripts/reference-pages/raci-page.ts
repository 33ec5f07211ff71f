import { raciLetter, raciRoles, raciSource, raciTasks } from '../../src/knowledge/raci-matrix.ts';
import { findRole } from '../../src/knowledge/roles/index.ts';
import { page, roleLink, sourceLink, table } from './markdown.ts';

/** The page of the RACI matrix: who answers for which task. */
export function buildRaciPage(): string {
  return page('RACI', 'src/knowledge/raci-matrix.ts', [
    `A accountable, R responsible, C consulted, I informed. Every task has one A and one R. Source: ${sourceLink(raciSource)}.`,
    table(
      ['Task', ...raciRoles.map((role) => roleLink(findRole(role)))],
      raciTasks.map((task) => [task.name, ...raciRoles.map((role) => raciLetter(task, role))]),
    ),
  ]);
}
