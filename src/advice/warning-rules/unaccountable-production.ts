import { raciTasks } from '../../knowledge/raci-matrix.ts';
import { defineWarningRule, notApplicable } from '../rule.ts';
import { hasModelInProduction } from '../situation.ts';
import { findTeamRaci } from '../team-raci.ts';

export const unaccountableProduction = defineWarningRule({
  id: 'unaccountable-production',
  title: 'Nobody accountable in production',
  why: 'When a pipeline breaks and nobody is accountable, it stays broken.',
  sources: ['core-roles'],
  evaluate: (situation) => {
    if (!hasModelInProduction(situation)) return notApplicable;
    return findTeamRaci(situation.staff)
      .filter((row) => row.task === 'deployment' || row.task === 'monitoring')
      .filter((row) => row.holes.some((hole) => hole.letter === 'A'))
      .map((row) => ({ evidence: `${nameOf(row.task)}: nobody on the team is accountable.` }));
  },
});

function nameOf(task: (typeof raciTasks)[number]['id']): string {
  return raciTasks.find(({ id }) => id === task)?.name ?? task;
}
