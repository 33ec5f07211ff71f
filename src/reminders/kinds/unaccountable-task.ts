import type { Advice, RaciRow } from '../../advice/advice.ts';
import { phaseIndex } from '../../knowledge/phases.ts';
import { findRaciTask, raciSource } from '../../knowledge/raci-matrix.ts';
import { findRole } from '../../knowledge/roles/index.ts';
import { findSource } from '../../knowledge/sources.ts';
import type { Gap } from '../gap.ts';
import { defineReminderKind } from '../reminder-kind.ts';

export const unaccountableTask = defineReminderKind({
  id: 'unaccountable-task',
  title: 'Tasks without an accountable person',
  purpose:
    'A row of the RACI, such as monitoring, for which nobody on the team is accountable once its phase comes near.',
  isUsual: true,
  findGaps: ({ advice }) => advice.raci.flatMap((row) => findGap(row, advice)),
});

function findGap({ task, holes }: RaciRow, { phase }: Advice): readonly Gap[] {
  const hole = holes.find(({ letter }) => letter === 'A');
  const { name, phase: neededBy } = findRaciTask(task);
  const phasesAway = phaseIndex(neededBy) - phaseIndex(phase);
  if (!hole || phasesAway > 1) return [];
  const role = findRole(hole.role).name;
  const when = phasesAway <= 0 ? '' : ' yet, and its phase is next';
  return [
    {
      key: `unaccountable-task:${task}`,
      urgency: phasesAway <= 0 ? 'overdue' : 'coming',
      role: hole.role,
      task,
      text: `Nobody is accountable for “${name}”${when}. It is the ${role}’s, as the ${findSource(raciSource).shortTitle} has it.`,
      why: 'Where nobody answers for a task, it is noticed only when something has gone wrong. Until the role is filled, somebody of the team can stand in.',
      sources: [raciSource],
      facts: `${hole.role} ${phasesAway <= 0 ? 'reached' : 'next'}`,
    },
  ];
}
