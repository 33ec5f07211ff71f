import type { JsonObject } from './control/protocol.ts';
import { slackbotId } from './people.ts';
import type { State, StoredUserGroup } from './state.ts';

const terms = { scope: 'usergroups:read' };

const seconds = ({ clock }: State): number => Math.floor(clock.now() / 1000);

/** The user group with this id or handle (`S0AILEADS`, `@ai-leads`), or nothing. */
export const findUserGroup = (state: State, name: string): StoredUserGroup | undefined =>
  state.userGroups.get(name) ??
  [...state.userGroups.values()].find(({ handle }) => handle === name.replace(/^@/, '').toLowerCase());

/** The user group as usergroups.* and events show it. */
export const describeUserGroup = (
  state: State,
  group: StoredUserGroup,
  {
    withUsers = false,
    withCount = false,
  }: { readonly withUsers?: boolean; readonly withCount?: boolean } = {},
): JsonObject => ({
  id: group.id,
  team_id: state.identity.teamId,
  is_usergroup: true,
  is_subteam: true,
  name: group.name,
  description: '',
  handle: group.handle,
  is_external: false,
  date_create: group.created,
  date_update: group.updated,
  date_delete: group.isDisabled ? group.updated : 0,
  auto_type: null,
  created_by: slackbotId,
  updated_by: slackbotId,
  deleted_by: group.isDisabled ? slackbotId : null,
  prefs: { channels: [], groups: [] },
  ...(withUsers && { users: group.members }),
  ...(withCount && { user_count: group.members.length }),
});

export interface NewUserGroup {
  readonly handle: string;
  readonly name: string;
  /** Ids of people. */
  readonly members: readonly string[];
}

/** Adds a user group; its id follows from its handle. Tells nobody. */
export const addUserGroup = (state: State, group: NewUserGroup): StoredUserGroup => {
  const id = `S0${state.identity.mark}${group.handle.toUpperCase().replace(/[^A-Z0-9]/g, '')}`;
  const now = seconds(state);
  const added: StoredUserGroup = { ...group, id, created: now, updated: now, isDisabled: false };
  state.userGroups.set(id, added);
  return added;
};

/** Tells the app of a user group that is new. */
export const announceUserGroup = (state: State, group: StoredUserGroup): void => {
  const subteam = describeUserGroup(state, group, { withUsers: true, withCount: true });
  state.emit({ type: 'subteam_created', subteam, event_ts: state.nextTs() }, terms);
  state.changed();
};

/** Changes a user group, and tells the app what is new and who came and went. */
export const changeUserGroup = (
  state: State,
  group: StoredUserGroup,
  change: Partial<Pick<StoredUserGroup, 'name' | 'handle' | 'members' | 'isDisabled'>>,
): void => {
  const { members: before, updated: previously } = group;
  Object.assign(group, change, { updated: seconds(state) });
  const added = group.members.filter((id) => !before.includes(id));
  const removed = before.filter((id) => !group.members.includes(id));
  if (added.length + removed.length > 0) {
    state.emit(
      {
        type: 'subteam_members_changed',
        subteam_id: group.id,
        team_id: state.identity.teamId,
        date_previous_update: previously,
        date_update: group.updated,
        added_users: added,
        added_users_count: added.length,
        removed_users: removed,
        removed_users_count: removed.length,
        event_ts: state.nextTs(),
      },
      terms,
    );
  }
  const subteam = describeUserGroup(state, group, { withUsers: true, withCount: true });
  state.emit({ type: 'subteam_updated', subteam, event_ts: state.nextTs() }, terms);
  state.changed();
};
