import type { RaciHole, RaciRow } from '../../advice/advice.ts';
import { findRaciTask } from '../../knowledge/raci-matrix.ts';
import type { MessagePart } from '../blocks/message.ts';
import { describeStandIns } from './cover-lines.ts';
import { roleName } from './role-text.ts';

type Names = ReadonlyMap<string, string>;

/** The check of a team's RACI: tasks without an accountable person, then tasks whose only responsible role nobody holds. */
export function checkRaci(rows: readonly RaciRow[], names: Names): readonly MessagePart[] {
  const unaccountable = describeHoles(rows, 'A', names);
  const undone = describeHoles(rows, 'R', names);
  if (unaccountable.length + undone.length === 0) {
    return [
      {
        kind: 'paragraph',
        text: 'No holes: every task has somebody accountable and somebody responsible.',
      },
    ];
  }
  return [
    ...listHoles('Holes: nobody is accountable', unaccountable),
    ...listHoles('Holes: the only responsible role is held by nobody', undone),
  ];
}

/** "*Deploy to production*: MLOps Engineer. Ana (ML Engineer) can stand in for …" for each row without this letter. */
function describeHoles(
  rows: readonly RaciRow[],
  letter: RaciHole['letter'],
  names: Names,
): readonly string[] {
  return rows.flatMap(({ task, holes }) =>
    holes
      .filter((hole) => hole.letter === letter)
      .map((hole) => `*${findRaciTask(task).name}*: ${describeHole(hole, names)}`),
  );
}

/** "MLOps Engineer, held by nobody. Ana (ML Engineer) can stand in for …" */
function describeHole({ role, standIns }: RaciHole, names: Names): string {
  const words = describeStandIns(standIns, names);
  return `it falls to the ${roleName(role)}.${words ? ` Meanwhile ${words}.` : ''}`;
}

function listHoles(title: string, items: readonly string[]): readonly MessagePart[] {
  return items.length > 0 ? [{ kind: 'list', title, items }] : [];
}
