import type { Advice, RaciRow } from '../../advice/advice.ts';
import { findRaciTask, type RaciLetter } from '../../knowledge/raci-matrix.ts';
import { findRole } from '../../knowledge/roles/index.ts';
import type { Person } from '../../team/roster.ts';
import { buildFirstThatFits, type Message, type MessagePart } from '../blocks/message.ts';
import { buildTable } from '../blocks/table.ts';
import { escapeText } from '../blocks/text.ts';
import { raciColumns, raciLegend } from './raci-columns.ts';
import { checkRaci } from './raci-holes.ts';
import { namePeople, namesById, plainNamesById } from './roster-text.ts';

/** The RACI of the team: a table with people's names, holes first in words. Of many people as many are named as fit. */
export function buildRaciMessage(advice: Advice, roster: readonly Person[]): Message {
  return buildFirstThatFits([5, 3, 1, 0].map((most) => describeRaci(advice, roster, most)));
}

function describeRaci(advice: Advice, roster: readonly Person[], most: number): readonly MessagePart[] {
  const names = plainNamesById(roster);
  const table = buildTable(
    ['Task', ...raciColumns.map(({ name }) => name)],
    advice.raci.map((row) => [
      findRaciTask(row.task).name,
      ...raciColumns.map(({ letter }) => holdersOf(row, letter, names, most)),
    ]),
  );
  return [
    { kind: 'heading', text: 'RACI of this team' },
    ...checkRaci(advice.raci, namesById(roster)),
    { kind: 'blocks', blocks: [table], inWords: tellRows(advice.raci, names, most) },
    { kind: 'small-print', text: raciLegend },
  ];
}

function tellRows(rows: readonly RaciRow[], names: ReadonlyMap<string, string>, most: number): string {
  return rows
    .map((row) => {
      const told = raciColumns.map(
        ({ letter, name }) => `${name.toLowerCase()}: ${escapeText(holdersOf(row, letter, names, most))}`,
      );
      return `*${findRaciTask(row.task).name}* – ${told.join('; ')}.`;
    })
    .join('\n');
}

/** Who holds a letter, role by role: "Ana (ML Engineer)". Without anybody, the role alone; for A and R with "nobody". */
function holdersOf(
  row: RaciRow,
  letter: RaciLetter,
  names: ReadonlyMap<string, string>,
  most: number,
): string {
  const isHole = letter === 'A' || letter === 'R';
  return row.cells
    .filter((cell) => cell.letter === letter)
    .map(({ role, people }) => {
      const { shortName } = findRole(role);
      if (people.length > 0) return `${namePeople(people, names, most)} (${shortName})`;
      return isHole ? `nobody (${shortName})` : shortName;
    })
    .join(', ');
}
