import { findSource } from '../../knowledge/sources.ts';
import { buildMessage, type Message } from '../blocks/message.ts';
import { escapeText } from '../blocks/text.ts';
import { command } from '../ids.ts';
import { buildRoleActions, roleGroups, rolesOf } from './role-picker.ts';
import { roleName } from './role-text.ts';

/** Every role in a line, by groups, with a menu that opens the card of one. */
export function buildRoleList(): Message {
  return buildMessage(
    [
      { kind: 'heading', text: 'The roles of an AI team' },
      ...roleGroups.map(
        ({ id, title }) =>
          ({
            kind: 'list',
            title,
            items: rolesOf(id).map((role) => `*${roleName(role.id)}*: ${firstSentence(role.summary)}`),
          }) as const,
      ),
      {
        kind: 'small-print',
        text: `Groups as in “${findSource('role-definitions').shortTitle}”; each card names the sources of what it says. \`${command} roles mlops\` opens a card at once.`,
      },
    ],
    [buildRoleActions()],
  );
}

function firstSentence(text: string): string {
  return escapeText(/^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text);
}
