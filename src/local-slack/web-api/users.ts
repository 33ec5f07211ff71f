import { z } from 'zod';
import type { JsonObject } from '../control/protocol.ts';
import { SlackError } from '../slack-error.ts';
import type { State, StoredPerson } from '../state.ts';
import { describeChannel, parseTypes } from './conversation-types.ts';
import { booleanParameter, defineMethod, type Method, requireScope } from './method.ts';
import { page, pagingParameters } from './paging.ts';

const offsetOf = (state: State, timeZone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(state.clock.now()).toZonedDateTimeISO(timeZone).offsetNanoseconds /
  1e9;

const describePerson = (state: State, person: StoredPerson): JsonObject => {
  const hasEmail = !person.isBot && state.manifest.oauth_config.scopes.bot.includes('users:read.email');
  return {
    id: person.id,
    team_id: state.identity.teamId,
    name: person.name,
    real_name: person.realName,
    deleted: person.isDeleted,
    // Slackbot is a bot to everybody but the API.
    is_bot: person.isBot && person.id !== 'USLACKBOT',
    is_app_user: false,
    is_admin: false,
    is_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    tz: person.timeZone,
    tz_label: person.timeZone,
    tz_offset: offsetOf(state, person.timeZone),
    updated: 0,
    profile: {
      real_name: person.realName,
      display_name: person.name,
      title: person.title,
      team: state.identity.teamId,
      image_48: '',
      ...(hasEmail && { email: `${person.name}@${state.identity.teamDomain}.example` }),
      ...(person.id === state.identity.botUserId && {
        bot_id: state.identity.botId,
        api_app_id: state.identity.appId,
      }),
    },
  };
};

export const usersMethods: { readonly [name: string]: Method } = {
  'users.list': defineMethod({
    scope: 'users:read',
    parameters: z.object(pagingParameters),
    run: (paging, { state }) =>
      page(
        'members',
        [...state.people.values()].map((person) => describePerson(state, person)),
        paging,
        1000,
      ),
  }),

  'users.info': defineMethod({
    scope: 'users:read',
    parameters: z.object({ user: z.string().default(''), include_locale: booleanParameter.optional() }),
    run: ({ user, include_locale }, { state }) => {
      const person = state.people.get(user);
      if (person === undefined) throw new SlackError('user_not_found');
      return { user: { ...describePerson(state, person), ...(include_locale && { locale: 'en-US' }) } };
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
      return page(
        'channels',
        channels.map((channel) => describeChannel(state, channel)),
        paging,
      );
    },
  }),
};
