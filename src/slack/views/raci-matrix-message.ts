import { raciLetter, raciRoles, raciTasks } from '../../knowledge/raci-matrix.ts';
import { findRole } from '../../knowledge/roles/index.ts';
import { actions, button } from '../blocks/elements.ts';
import { buildMessage, type Message } from '../blocks/message.ts';
import { buildTable } from '../blocks/table.ts';
import { escapeText } from '../blocks/text.ts';
import { actionIds } from '../ids.ts';
import { raciColumns, raciLegend } from './raci-columns.ts';

/** The RACI of the source, for a workspace whose team is not known yet. */
export function buildRaciMatrix(): Message {
  const rows = raciTasks.map((task) => ({
    name: task.name,
    cells: raciColumns.map(({ letter }) =>
      raciRoles
        .filter((role) => raciLetter(task, role) === letter)
        .map((role) => findRole(role).shortName)
        .join(', '),
    ),
  }));
  const table = buildTable(
    ['Task', ...raciColumns.map(({ name }) => name)],
    rows.map(({ name, cells }) => [name, ...cells]),
  );
  const inWords = rows.map(({ name, cells }) => {
    const told = raciColumns.map(
      (column, place) => `${column.name.toLowerCase()}: ${cells[place] || 'nobody'}`,
    );
    return `*${name}* – ${escapeText(told.join('; '))}.`;
  });
  return buildMessage(
    [
      { kind: 'heading', text: 'RACI: who answers for what' },
      {
        kind: 'paragraph',
        text: 'Nothing is saved for this workspace yet, so these are roles. Tell me your team, and you see your people, and the holes.',
      },
      { kind: 'blocks', blocks: [table], inWords: inWords.join('\n') },
      { kind: 'small-print', text: raciLegend },
    ],
    [
      actions('raci-actions', [
        button('Find the next hire', actionIds.startQuestionnaire, { style: 'primary' }),
      ]),
    ],
  );
}
