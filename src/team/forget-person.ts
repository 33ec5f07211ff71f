import type { HistoryChange, PersonNote } from './history.ts';
import type { Who } from './roster.ts';
import type { Team } from './team.ts';
import type { WorkspaceSettings } from './workspace-settings.ts';

/** The team with this person of Slack as a seat without a name; the same object where nothing names them. */
export function forgetInTeam(team: Team, userId: string): Team {
  const roster = team.roster.some(({ who }) => isThem(who, userId))
    ? team.roster.map((person) => ({ ...person, who: forgetWho(person.who, userId) }))
    : team.roster;
  const openRoles = mapNamed(team.openRoles, 'openedBy', userId, ({ openedBy: _, ...rest }) => rest);
  const setAside = mapNamed(team.setAside, 'by', userId, ({ by: _, ...rest }) => rest);
  const decisions = mapNamed(team.decisions, 'by', userId, (decision) => ({ ...decision, by: someone }));
  const isSame =
    roster === team.roster &&
    openRoles === team.openRoles &&
    setAside === team.setAside &&
    decisions === team.decisions;
  return isSame ? team : { ...team, roster, openRoles, setAside, decisions };
}

/** The settings without this person. */
export function forgetInSettings(settings: WorkspaceSettings, userId: string): WorkspaceSettings {
  const without = (ids: readonly string[]) => ids.filter((id) => id !== userId);
  const { permissions } = settings;
  return {
    ...settings,
    permissions: {
      ...permissions,
      owners: without(permissions.owners),
      planners: without(permissions.planners),
      viewers: without(permissions.viewers),
    },
  };
}

/** A log entry in which this person stands without a name. */
export function forgetInChange(change: HistoryChange, userId: string): HistoryChange {
  const forgotten = (note: PersonNote): PersonNote => ({ ...note, who: forgetWho(note.who, userId) });
  switch (change.kind) {
    case 'person-changed':
      return { ...change, before: forgotten(change.before), person: forgotten(change.person) };
    case 'person-added':
    case 'person-removed':
    case 'role-filled':
      return { ...change, person: forgotten(change.person) };
    case 'permission':
      return change.userId === userId ? { ...change, userId: someone } : change;
    default:
      return change;
  }
}

/** Stands where a Slack user id stood. */
const someone = 'forgotten';

function isThem(who: Who, userId: string): boolean {
  return who.kind === 'slack' && who.userId === userId;
}

function forgetWho(who: Who, userId: string): Who {
  return isThem(who, userId) ? { kind: 'unnamed' } : who;
}

function mapNamed<Field extends string, Thing extends { readonly [Name in Field]?: string | undefined }>(
  things: readonly Thing[],
  field: Field,
  userId: string,
  forget: (thing: Thing) => Thing,
): readonly Thing[] {
  if (!things.some((thing) => thing[field] === userId)) return things;
  return things.map((thing) => (thing[field] === userId ? forget(thing) : thing));
}
