import type { Advice, RaciHole, RaciRow } from '../../advice/advice.ts';
import { findRaciTask } from '../../knowledge/raci-matrix.ts';
import { findRole } from '../../knowledge/roles/index.ts';
import { joinWords } from '../blocks/text.ts';
import { describeDates, nameHire } from './hire-text.ts';
import { headNoHire } from './verdict-text.ts';

// What workflows get is plain text about roles: no markup, nothing that people typed, nobody's name.

/** "Next hire: MLOps Engineer, in seat by 21 Feb 2027, open the role by 29 Nov 2026.", or that there is none and why. */
export function tellVerdict({ verdict, today }: Pick<Advice, 'verdict' | 'today'>): string {
  if (verdict.kind !== 'hire') return `${headNoHire(verdict)}.`;
  const { hire } = verdict;
  const words = [nameHire(hire), describeDates(hire, today)].filter(Boolean).join(', ');
  return `Next hire: ${words}.${hire.isOverdue ? ' It is overdue.' : ''}`;
}

/** "3 holes: nobody is accountable for Data pipeline build; nobody is responsible for …", or that there are none. */
export function tellHoles(rows: readonly RaciRow[]): string {
  const holes = rows.flatMap((row) => row.holes);
  if (holes.length === 0) return 'No holes: every task has somebody accountable and somebody responsible.';
  const told = (['A', 'R'] as const).flatMap((letter) => {
    const tasks = rows.filter((row) => row.holes.some((hole) => hole.letter === letter));
    if (tasks.length === 0) return [];
    return [`nobody is ${letterNames[letter]} for ${joinWords(tasks.map(({ task }) => nameTask(task)))}`];
  });
  return `${holes.length} ${holes.length === 1 ? 'hole' : 'holes'}: ${told.join('; ')}.`;
}

/** A line for each hole: "Deploy to production: nobody is accountable; it falls to the MLOps Engineer." */
export function listHoles(rows: readonly RaciRow[]): string {
  return rows
    .flatMap(({ task, holes }) =>
      holes.map(
        ({ letter, role }) =>
          `${nameTask(task)}: nobody is ${letterNames[letter]}; it falls to the ${findRole(role).name}.`,
      ),
    )
    .join('\n');
}

const letterNames: { readonly [letter in RaciHole['letter']]: string } = {
  A: 'accountable',
  R: 'responsible',
};

function nameTask(id: RaciRow['task']): string {
  return findRaciTask(id).name;
}

export const nothingSavedForStep =
  'Nothing is saved for this workspace yet. Type /aiteam next-hire and answer the questions once; then the workflow can take this step.';

export const closedToWorkflows =
  'The advice is open only to people who are named, and a workflow is not one of them. An owner of AI Team can open it to everybody in the workspace: they type /aiteam settings.';

export const notForThisPerson =
  'The person for whom this workflow asks may not see the advice. An owner of AI Team can let them: they type /aiteam settings.';

export const stepInputsUnknown =
  'This step takes a channel and a person, and was given something else. Choose them again in Workflow Builder.';

export const stepFailed =
  'Something went wrong on our side, so this step was not taken. Please run the workflow again.';

export const unknownStep =
  'AI Team does not have this step any more. Take it out of the workflow, and choose another one in Workflow Builder.';
