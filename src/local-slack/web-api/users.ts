import { z } from 'zod';
import { describePerson } from '../people.ts';
import { workspacesOf } from '../slack.ts';
import { SlackError } from '../slack-error.ts';
import type { StoredPerson } from '../state.ts';
import { describeChannel, parseTypes } from './conversation-types.ts';
import { booleanParameter, defineMethod, type Method, requireScope } from './method.ts';
import { page, pagingParameters } from './paging.ts';

export const usersMethods: { readonly [name: string]: Method } = {
  'users.list': defineMethod({
    scope: 'users:read',
    parameters: z.object(pagingParameters),
    run: (paging, { state }) => {
      // Slack gives a small workspace whole, and insists on pages where it is large.
      if (!paging.limit && state.people.size > 1000) throw new SlackError('limit_required');
      const describe = (person: StoredPerson) => describePerson(state, person);
      return page('members', [...state.people.values()], describe, paging, 1000);
    },
  }),

  'users.info': defineMethod({
    scope: 'users:read',
    parameters: z.object({ user: z.string().default(''), include_locale: booleanParameter.optional() }),
    run: ({ user, include_locale }, { state, slack }) => {
      const person = state.people.get(user);
      if (person === undefined) throw new SlackError('user_not_found');
      const teams = workspacesOf(slack, state.identity.enterprise?.id ?? null)
        .filter((one) => one.state.people.has(user))
        .map((one) => one.state.identity.teamId);
      return {
        user: { ...describePerson(state, person, teams), ...(include_locale && { locale: 'en-US' }) },
      };
    },
  }),

  'users.conversations': defineMethod({
    parameters: z.object({
      ...pagingParameters,
      user: z.string().optional(),
      types: z.string().optional(),
      exclude_archived: booleanParameter.optional(),
    }),
    run: ({ user, types, exclude_archived, ...paging }, parts) => {
      const { state } = parts;
      const { kinds, scopes } = parseTypes(types);
      for (const scope of scopes) requireScope(parts, scope);
      const member = user ?? state.identity.botUserId;
      if (!state.people.has(member)) throw new SlackError('user_not_found');
      const channels = [...state.channels.values()].filter(
        (channel) =>
          kinds.has(channel.kind) &&
          channel.members.has(member) &&
          (channel.kind === 'public' || channel.members.has(state.identity.botUserId)) &&
          !(exclude_archived && channel.isArchived),
      );
      return page('channels', channels, (channel) => describeChannel(state, channel), paging);
    },
  }),
};
