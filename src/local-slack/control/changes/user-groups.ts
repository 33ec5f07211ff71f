import { z } from 'zod';
import { done, problem } from '../../interactions/interaction-payload.ts';
import { findPerson } from '../../people.ts';
import type { State } from '../../state.ts';
import { addUserGroup, announceUserGroup, changeUserGroup, findUserGroup } from '../../user-groups.ts';
import { defineChange } from './change.ts';

const handle = z.string().regex(/^[a-z0-9][a-z0-9._-]*$/, 'must be a handle such as ai-leads');
const name = z.string().min(1).max(80);
/** Ids or handles. */
const members = z.array(z.string().min(1));

const idsOf = (state: State, people: readonly string[]): readonly string[] =>
  people.flatMap((person) => findPerson(state, person)?.id ?? []);

/** What administrators do to user groups. */
export const userGroupChanges = {
  'add-user-group': defineChange({ handle, name, members }, ({ state }, given) => {
    if (findUserGroup(state, given.handle)) return problem(`There is a @${given.handle} already.`);
    const ids = idsOf(state, given.members);
    if (ids.length < given.members.length) return problem('One of its members does not exist.');
    announceUserGroup(state, addUserGroup(state, { ...given, members: ids }));
    return done;
  }),

  'change-user-group': defineChange(
    {
      group: z.string().min(1),
      handle: handle.exactOptional(),
      name: name.exactOptional(),
      members: members.exactOptional(),
      isDisabled: z.boolean().exactOptional(),
    },
    ({ state }, { group: named, members: people, ...change }) => {
      const group = findUserGroup(state, named);
      if (group === undefined) return problem(`There is no user group ${named}.`);
      const ids = people && idsOf(state, people);
      if (ids && ids.length < (people?.length ?? 0)) return problem('One of its members does not exist.');
      changeUserGroup(state, group, { ...change, ...(ids && { members: ids }) });
      return done;
    },
  ),
};
