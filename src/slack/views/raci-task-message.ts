import type { RaciRow } from '../../advice/advice.ts';
import { overlapsSource, standInsFor } from '../../knowledge/overlaps.ts';
import { phases } from '../../knowledge/phases.ts';
import {
  findRaciTask,
  type RaciTaskId,
  raciLetter,
  raciRoles,
  raciSource,
  type raciTasks,
} from '../../knowledge/raci-matrix.ts';
import { findRole, type RoleId } from '../../knowledge/roles/index.ts';
import type { Person } from '../../team/roster.ts';
import { buildFirstThatFits, type Message, type MessagePart } from '../blocks/message.ts';
import { buildTable } from '../blocks/table.ts';
import { escapeText } from '../blocks/text.ts';
import { raciColumns, raciLegend } from './raci-columns.ts';
import { checkRaci } from './raci-holes.ts';
import { citeTitles, roleName } from './role-text.ts';
import { namePeople, namesById, plainNamesById } from './roster-text.ts';

/** The team as far as a task is concerned. */
export interface TaskTeam {
  readonly rows: readonly RaciRow[];
  readonly roster: readonly Person[];
}

/**
 * One task of the RACI: the people of the team where it is known, with the source's letter and role beside them; holes and
 * stand-ins. Of many people as many are named as fit.
 */
export function buildRaciTask(id: RaciTaskId, team?: TaskTeam): Message {
  return buildFirstThatFits([40, 20, 10, 5, 1, 0].map((most) => describeTask(id, team, most)));
}

function describeTask(id: RaciTaskId, team: TaskTeam | undefined, most: number): readonly MessagePart[] {
  const task = findRaciTask(id);
  const row = team?.rows.find((candidate) => candidate.task === id);
  const names = plainNamesById(team?.roster ?? []);
  const cells = raciColumns.flatMap(({ letter, name }) =>
    raciRoles
      .filter((role) => raciLetter(task, role) === letter)
      .map((role) => {
        const people = row?.cells.find((cell) => cell.role === role)?.people ?? [];
        return { letter, name, role, who: people.length > 0 ? namePeople(people, names, most) : 'nobody' };
      }),
  );
  const table = buildTable(
    [...(row ? ['People'] : []), 'Letter', 'Role'],
    cells.map(({ letter, name, role, who }) => [
      ...(row ? [who] : []),
      `${letter} ${name.toLowerCase()}`,
      findRole(role).name,
    ]),
  );
  const inWords = cells.map(
    ({ name, role, who }) => `${name}: ${roleName(role)}${row ? `, ${escapeText(who)}` : ''}`,
  );
  const held = cells.filter(({ letter }) => letter === 'A' || letter === 'R').map(({ role }) => role);
  return [
    { kind: 'heading', text: `RACI: ${task.name}` },
    ...(row ? checkRaci([row], namesById(team?.roster ?? [])) : [notSaved]),
    { kind: 'blocks', blocks: [table], inWords: inWords.join('\n') },
    describeStandInRoles(held),
    { kind: 'small-print', text: `${describePhase(task.phase)} ${raciLegend}` },
  ];
}

/** Which roles could stand in for those that must be held. */
function describeStandInRoles(held: readonly RoleId[]): MessagePart {
  return {
    kind: 'list',
    title: 'Who could stand in',
    note: citeTitles(overlapsSource),
    items: held.map((role) => {
      const standIns = standInsFor(role).map((standIn) => `${roleName(standIn.role)} (${standIn.in})`);
      return `For the *${roleName(role)}*: ${standIns.join(', ') || 'nobody; the sources name no overlap'}`;
    }),
  };
}

function describePhase(id: (typeof raciTasks)[number]['phase']): string {
  const phase = phases.find((candidate) => candidate.id === id);
  return phase ? `A hole hurts from the ${phase.name.toLowerCase()} phase on ${citeTitles(raciSource)}.` : '';
}

const notSaved: MessagePart = {
  kind: 'paragraph',
  text: 'Nothing is saved for this workspace yet, so these are roles. `/aiteam next-hire` asks who is on your team; then you see your people here.',
};
