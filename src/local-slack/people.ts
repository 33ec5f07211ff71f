import type { JsonObject, Standing } from './control/protocol.ts';
import type { State, StoredPerson } from './state.ts';

export const slackbotId = 'USLACKBOT';

/** The person with this id or handle (`U0ANN`, `ann`, `@ann`), or nothing. */
export const findPerson = (state: State, name: string): StoredPerson | undefined =>
  state.people.get(name) ??
  [...state.people.values()].find((person) => person.name === name.replace(/^@/, '').toLowerCase());

/** True for those who see the whole workspace: neither guests nor people of another company. */
export const isFullMember = (state: State, person: StoredPerson): boolean =>
  person.teamId === state.identity.teamId && !isGuest(person);

const isGuest = ({ standing }: StoredPerson) => standing === 'guest' || standing === 'single-channel-guest';

// Somebody of another company is a stranger until a channel with the bot brings them in.
const isStranger = (state: State, person: StoredPerson): boolean =>
  person.teamId !== state.identity.teamId &&
  ![...state.channels.values()].some(
    ({ members }) => members.has(person.id) && members.has(state.identity.botUserId),
  );

const offsetOf = (state: State, timeZone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(state.clock.now()).toZonedDateTimeISO(timeZone).offsetNanoseconds /
  1e9;

// Slack leaves all of these out for people who were deactivated.
const describeActive = (state: State, person: StoredPerson): JsonObject => ({
  real_name: person.realName,
  tz: person.timeZone,
  tz_label: person.timeZone,
  tz_offset: offsetOf(state, person.timeZone),
  is_admin: person.standing === 'admin' || person.standing === 'owner',
  is_owner: person.standing === 'owner',
  is_primary_owner: false,
  is_restricted: isGuest(person),
  is_ultra_restricted: person.standing === 'single-channel-guest',
});

/** The person as users.* and events show them; `teams` are their workspaces, where that is more than this one. */
export const describePerson = (
  state: State,
  person: StoredPerson,
  teams: readonly string[] = [state.identity.teamId],
): JsonObject => {
  const hasEmail = !person.isBot && state.installation?.scopes.includes('users:read.email') === true;
  return {
    id: person.id,
    team_id: person.teamId,
    name: person.name,
    deleted: person.isDeleted,
    // Slackbot is a bot to everybody but the API.
    is_bot: person.isBot && person.id !== slackbotId,
    is_app_user: false,
    ...(!person.isDeleted && describeActive(state, person)),
    ...(person.teamId !== state.identity.teamId && { is_stranger: isStranger(state, person) }),
    updated: person.updated,
    // People of another company are not of this organisation.
    ...(state.identity.enterprise !== null &&
      !person.isBot &&
      [state.identity.teamId, ...teams].includes(person.teamId) && {
        enterprise_user: {
          id: person.id,
          enterprise_id: state.identity.enterprise.id,
          enterprise_name: state.identity.enterprise.name,
          is_admin: false,
          is_owner: false,
          teams,
        },
      }),
    profile: {
      real_name: person.realName,
      display_name: person.name,
      title: person.title,
      team: person.teamId,
      image_48: '',
      ...(hasEmail && { email: `${person.name}@${state.identity.teamDomain}.example` }),
      ...(person.id === state.identity.botUserId && {
        bot_id: state.identity.botId,
        api_app_id: state.identity.appId,
      }),
    },
  };
};

const idFrom = (mark: string, name: string) => `U0${mark}${name.toUpperCase().replace(/[^A-Z0-9]/g, '')}`;

export interface NewPerson {
  /** The handle; lower-case letters, digits, dots and dashes. */
  readonly name: string;
  readonly realName: string;
  readonly title?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly standing?: Standing | undefined;
  /** Another company's id: they come in through Slack Connect. */
  readonly teamId?: string | undefined;
}

/** Puts a person into the workspace; their id follows from their handle unless one is given. Tells nobody. */
export const addPerson = (
  state: State,
  person: NewPerson,
  {
    id = idFrom(state.identity.peopleMark, person.name),
    isBot = false,
  }: { readonly id?: string; readonly isBot?: boolean } = {},
): StoredPerson => {
  const added: StoredPerson = {
    id,
    name: person.name,
    teamId: person.teamId ?? state.identity.teamId,
    isBot,
    realName: person.realName,
    title: person.title ?? '',
    timeZone: person.timeZone ?? 'Etc/UTC',
    standing: person.standing ?? 'member',
    isDeleted: false,
    updated: Math.floor(state.clock.now() / 1000),
  };
  state.people.set(id, added);
  return added;
};

/** Tells the app of somebody who is new, or not as they were. */
export const announcePerson = (
  state: State,
  person: StoredPerson,
  type: 'team_join' | 'user_change',
): void => {
  person.updated = Math.floor(state.clock.now() / 1000);
  state.emit(
    {
      type,
      user: { ...describePerson(state, person), locale: 'en-US' },
      cache_ts: person.updated,
      event_ts: state.nextTs(),
    },
    { scope: 'users:read' },
  );
  state.changed();
};
