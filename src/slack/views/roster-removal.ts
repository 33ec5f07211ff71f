import type { KnownBlock } from '@slack/types';
import { findRole } from '../../knowledge/roles/index.ts';
import { type Person, seniorities } from '../../team/roster.ts';
import { option, plain } from '../blocks/elements.ts';
import { limits } from '../blocks/limits.ts';
import { actionIds } from '../ids.ts';

/** A menu to take somebody off the roster. People without names who are alike are one entry, which removes one of them. */
export function buildRemoval(roster: readonly Person[]): readonly KnownBlock[] {
  const alike = Map.groupBy(roster, (person) =>
    person.who.kind === 'unnamed' ? describe(person) : person.id,
  );
  const options = [...alike.values()].flatMap((people) => {
    const [person] = people;
    if (!person) return [];
    const count = people.length > 1 ? ` (1 of ${people.length})` : '';
    return [option(`${describe(person)}${count}`, person.id)];
  });
  const menus = Array.from({ length: Math.ceil(options.length / limits.options) }, (_, index) =>
    options.slice(index * limits.options, (index + 1) * limits.options),
  );
  return menus.map((shown, index): KnownBlock => {
    return {
      type: 'actions',
      // Another id after each removal, so that the menu is empty again.
      block_id: `remove-person-${roster.length}-${index}`,
      elements: [
        {
          type: 'static_select',
          action_id: actionIds.removePerson,
          placeholder: plain('Remove somebody'),
          options: shown,
        },
      ],
    };
  });
}

function describe(person: Person): string {
  const name = person.who.kind === 'unnamed' ? 'Unnamed' : person.who.name;
  const roles = person.roles.map(({ role }) => findRole(role).shortName).join(' + ');
  const seniority = seniorities.find(({ id }) => id === person.seniority && id !== 'unknown');
  return `${name}: ${roles}${seniority ? `, ${seniority.label.toLowerCase()}` : ''}`;
}
