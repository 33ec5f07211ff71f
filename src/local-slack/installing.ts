import { openDm } from './channels.ts';
import type { Parts } from './parts.ts';
import { addPerson } from './people.ts';
import { findWorkspace, type Slack, workspacesOf } from './slack.ts';
import type { State } from './state.ts';
import type { Installation } from './tokens.ts';

/** Where an app is installed: one workspace, or an organisation with none of its workspaces at first. */
export type InstallPlace = { readonly teamId: string } | { readonly enterpriseId: string };

/** What was granted to the app in this workspace. */
export const grantedScopes = ({ installation }: Pick<State, 'installation'>): readonly string[] =>
  installation?.scopes ?? [];

/** Whether the app's slash commands and shortcuts are here: they come with the scope `commands`. */
export const hasCommands = (state: Pick<State, 'installation'>): boolean =>
  grantedScopes(state).includes('commands');

/** Puts the app's bot among the people, or brings it back. */
export const addBot = (state: State): void => {
  const { botUserId } = state.identity;
  const known = state.people.get(botUserId);
  if (known !== undefined) {
    known.isDeleted = false;
    return;
  }
  const realName = state.manifest.features.bot_user.display_name;
  const name = realName.toLowerCase().replaceAll(/\s+/g, '-');
  addPerson(state, { name, realName }, { id: botUserId, isBot: true });
};

const letIn = ({ state }: Parts, installation: Installation): void => {
  state.installation = installation;
  addBot(state);
  for (const { id, isBot, isDeleted } of state.people.values())
    if (!isBot && !isDeleted) openDm(state, id, state.identity.botUserId);
  state.changed();
};

// The bot leaves every channel without a word; what it said stays.
const putOut = ({ state }: Parts): void => {
  const { botUserId } = state.identity;
  state.installation = null;
  state.stacks.clear();
  state.homes.clear();
  const bot = state.people.get(botUserId);
  if (bot !== undefined) bot.isDeleted = true;
  for (const channel of state.channels.values()) if (channel.kind !== 'dm') channel.members.delete(botUserId);
  state.changed();
};

const existingAt = (slack: Slack, place: InstallPlace): Installation | undefined =>
  'teamId' in place
    ? (findWorkspace(slack, place.teamId)?.state.installation ?? undefined)
    : slack.organisationInstallations.get(place.enterpriseId);

/** Installs the app, or installs it again with what was granted before and now. It has no token yet. */
export const install = (slack: Slack, place: InstallPlace, scopes: readonly string[]): Installation => {
  const existing = existingAt(slack, place);
  const isSamePlace = existing !== undefined && (existing.teamId === null) === 'enterpriseId' in place;
  if (isSamePlace) {
    existing.scopes = [...new Set([...existing.scopes, ...scopes])];
    return existing;
  }
  const home =
    'teamId' in place ? findWorkspace(slack, place.teamId) : workspacesOf(slack, place.enterpriseId)[0];
  if (home === undefined) throw new Error('There is no such workspace or organisation.');
  const { botUserId, botId, enterprise } = home.state.identity;
  const installation: Installation = {
    teamId: 'teamId' in place ? place.teamId : null,
    enterpriseId: enterprise?.id ?? null,
    botUserId,
    botId,
    scopes,
  };
  if ('teamId' in place) letIn(home, installation);
  else slack.organisationInstallations.set(place.enterpriseId, installation);
  return installation;
};

/** Lets the app, installed for the organisation, into one of its workspaces, and tells it; false when there is nothing to let in. */
export const grantAccess = (slack: Slack, parts: Parts): boolean => {
  const { enterprise, teamId } = parts.state.identity;
  const installation = slack.organisationInstallations.get(enterprise?.id ?? '');
  if (installation === undefined || parts.state.installation !== null) return false;
  letIn(parts, installation);
  slack.sendEvent(parts.state.identity, installation, { type: 'team_access_granted', team_ids: [teamId] });
  return true;
};

/** Takes the app, installed for the organisation, out of one of its workspaces. */
export const revokeAccess = (slack: Slack, parts: Parts): boolean => {
  const { installation, identity } = parts.state;
  if (installation === null || installation.teamId !== null) return false;
  putOut(parts);
  slack.sendEvent(identity, installation, { type: 'team_access_revoked', team_ids: [identity.teamId] });
  return true;
};

/** Uninstalls the app: its tokens are dead at once, and it is told in the order, as often and as late as the rig says. */
export const uninstall = (slack: Slack, installation: Installation): void => {
  const { rig, clock, tokens } = slack;
  tokens.endAll(installation);
  const places = slack.workspaces.filter(({ state }) => state.installation === installation);
  const identity = (places[0] ?? workspacesOf(slack, installation.enterpriseId)[0])?.state.identity;
  for (const parts of places) putOut(parts);
  if (installation.teamId === null) slack.organisationInstallations.delete(installation.enterpriseId ?? '');
  if (identity === undefined) return;
  const revoked = { type: 'tokens_revoked', tokens: { oauth: [], bot: [installation.botUserId] } };
  const uninstalled = { type: 'app_uninstalled' };
  const { first, times, lateMs } = rig.knobs.uninstallEvents;
  const events = first === 'tokens_revoked' ? [revoked, uninstalled] : [uninstalled, revoked];
  const tell = () => {
    for (const event of events)
      for (let count = 0; count < times; count += 1) slack.sendEvent(identity, installation, event);
  };
  if (lateMs === 0) tell();
  else clock.after(lateMs, tell);
};
