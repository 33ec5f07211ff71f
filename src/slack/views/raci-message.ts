import type { KnownBlock, TableBlock } from '@slack/types';
import type { Advice, RaciRow } from '../../advice/advice.ts';
import { type RaciLetter, raciSource, raciTasks } from '../../knowledge/raci-matrix.ts';
import { findRole } from '../../knowledge/roles/index.ts';
import { findSource } from '../../knowledge/sources.ts';
import type { Person } from '../../team/roster.ts';
import { limits } from '../blocks/limits.ts';
import { buildMessage, type Message } from '../blocks/message.ts';
import { cleanText, shorten } from '../blocks/text.ts';
import { describeRowHoles } from './advice-lines.ts';
import { namePeople, namesById } from './roster-text.ts';

const columns: readonly { readonly letter: RaciLetter; readonly name: string }[] = [
  { letter: 'A', name: 'Accountable' },
  { letter: 'R', name: 'Responsible' },
  { letter: 'C', name: 'Consulted' },
  { letter: 'I', name: 'Informed' },
];

/** The RACI of the team: a table with people's names, holes first in words. */
export function buildRaciMessage(advice: Advice, roster: readonly Person[]): Message {
  const names = namesById(roster);
  const holes = advice.raci.filter((row) => row.holes.length > 0).map((row) => describeRowHoles(row, names));
  return buildMessage([
    { kind: 'heading', text: 'RACI of this team' },
    holes.length > 0
      ? { kind: 'list', title: 'Holes', items: holes }
      : {
          kind: 'paragraph',
          text: 'No holes: every task has somebody accountable and somebody responsible.',
        },
    { kind: 'blocks', blocks: [buildTable(advice.raci, names)], inWords: tellRows(advice.raci, names) },
    {
      kind: 'small-print',
      text: `Letters as in “${findSource(raciSource).title}”. A: accountable, R: responsible, C: consulted, I: informed.`,
    },
  ]);
}

/** One table with many names could pass Slack's limit of characters, so each cell has its part of it. */
const cellCharacters = Math.floor(limits.tableCharacters / ((raciTasks.length + 1) * (columns.length + 1)));

function buildTable(rows: readonly RaciRow[], names: ReadonlyMap<string, string>): KnownBlock {
  const cell = (text: string) => ({
    type: 'raw_text' as const,
    text: shorten(cleanText(text), cellCharacters),
  });
  const table: TableBlock = {
    type: 'table',
    column_settings: [{ is_wrapped: true }, ...columns.map(() => ({ is_wrapped: true }))],
    rows: [
      ['Task', ...columns.map(({ name }) => name)].map(cell),
      ...rows.map((row) => [
        cell(taskName(row)),
        ...columns.map(({ letter }) => cell(holdersOf(row, letter, names))),
      ]),
    ],
  };
  return table;
}

function tellRows(rows: readonly RaciRow[], names: ReadonlyMap<string, string>): string {
  return rows
    .map((row) => {
      const told = columns.map(
        ({ letter, name }) => `${name.toLowerCase()}: ${holdersOf(row, letter, names)}`,
      );
      return `*${taskName(row)}* – ${told.join('; ')}.`;
    })
    .join('\n');
}

/** Who holds a letter, role by role: "Ana (ML Engineer)". Without anybody, the role alone; for A and R with "nobody". */
function holdersOf(row: RaciRow, letter: RaciLetter, names: ReadonlyMap<string, string>): string {
  const isHole = letter === 'A' || letter === 'R';
  return row.cells
    .filter((cell) => cell.letter === letter)
    .map(({ role, people }) => {
      const { shortName } = findRole(role);
      if (people.length > 0) return `${namePeople(people, names)} (${shortName})`;
      return isHole ? `nobody (${shortName})` : shortName;
    })
    .join(', ');
}

function taskName({ task }: RaciRow): string {
  return raciTasks.find(({ id }) => id === task)?.name ?? task;
}
