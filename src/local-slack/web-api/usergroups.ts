import { z } from 'zod';
import { SlackError } from '../slack-error.ts';
import { describeUserGroup } from '../user-groups.ts';
import { booleanParameter, defineMethod, type Method } from './method.ts';

export const usergroupsMethods: { readonly [name: string]: Method } = {
  'usergroups.list': defineMethod({
    scope: 'usergroups:read',
    parameters: z.object({
      include_users: booleanParameter.optional(),
      include_count: booleanParameter.optional(),
      include_disabled: booleanParameter.optional(),
    }),
    run: ({ include_users, include_count, include_disabled }, { state }) => ({
      usergroups: [...state.userGroups.values()]
        .filter(({ isDisabled }) => include_disabled || !isDisabled)
        .map((group) =>
          describeUserGroup(state, group, {
            withUsers: include_users ?? false,
            withCount: include_count ?? false,
          }),
        ),
    }),
  }),

  'usergroups.users.list': defineMethod({
    scope: 'usergroups:read',
    parameters: z.object({ usergroup: z.string(), include_disabled: booleanParameter.optional() }),
    run: ({ usergroup, include_disabled }, { state }) => {
      const group = state.userGroups.get(usergroup);
      if (group === undefined || (group.isDisabled && !include_disabled)) {
        throw new SlackError('no_such_subteam');
      }
      return { users: group.members };
    },
  }),
};
