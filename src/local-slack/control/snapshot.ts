import { otherMember } from '../channels.ts';
import { hasCommands } from '../installing.ts';
import { isShownInChannel } from '../messages.ts';
import type { Parts } from '../parts.ts';
import { isFullMember } from '../people.ts';
import type { State, StoredChannel, StoredMessage, StoredPerson, StoredView } from '../state.ts';
import { describeView, stackOf } from '../view-stacks.ts';
import type { Channel, Message, OpenView, Person, Snapshot } from './protocol.ts';
import { showApp, showWorkspace } from './show-workspaces.ts';
import { countUnread, visibleMessages } from './unread.ts';

const showPerson = ({
  id,
  teamId,
  standing,
  name,
  realName,
  title,
  isBot,
  isDeleted,
  timeZone,
}: StoredPerson): Person => ({
  id,
  teamId,
  standing,
  name,
  realName,
  title,
  isBot,
  isDeactivated: isDeleted,
  timeZone,
});

/** The person may look into it: what they are a member of and, unless they are a guest, public channels. */
export const canSee = (state: State, channel: StoredChannel, user: string): boolean => {
  if (channel.members.has(user)) return true;
  const person = state.people.get(user);
  return channel.kind === 'public' && person !== undefined && isFullMember(state, person);
};

/** True for the DM with the app when its manifest makes that tab read-only. */
export const isReadOnly = (state: State, channel: StoredChannel): boolean => {
  const { messages_tab_enabled: isOn, messages_tab_read_only_enabled: isClosed } =
    state.manifest.features.app_home;
  return channel.kind === 'dm' && channel.members.has(state.identity.botUserId) && (isClosed || !isOn);
};

const showChannel = (state: State, channel: StoredChannel, user: string): Channel => {
  const isMember = channel.members.has(user);
  return {
    id: channel.id,
    name:
      channel.kind === 'dm' ? (state.people.get(otherMember(channel, user))?.realName ?? '') : channel.name,
    kind: channel.kind,
    isMember,
    memberIds: [...channel.members],
    unread: countUnread(state, channel, user),
    readUpTo: channel.readUpTo.get(user) ?? '0',
    topic: channel.topic,
    posting: channel.posting,
    isArchived: channel.isArchived,
    isReadOnly: isReadOnly(state, channel),
  };
};

const showMessage = (state: State, message: StoredMessage): Message => ({
  ts: message.ts,
  channelId: message.channelId,
  authorId: message.authorId,
  text: message.text,
  blocks: message.blocks,
  isEphemeral: message.ephemeralFor !== null,
  isEdited: message.edited !== null,
  isSlackbot: message.isSlackbot,
  threadTs: message.threadTs,
  isInChannel: isShownInChannel(message),
  reactions: [...message.reactions].map(([name, users]) => ({ name, userIds: [...users] })),
  files: message.files.flatMap((id) => {
    const file = state.files.get(id);
    if (file === undefined) return [];
    const { name, title, mimetype, size } = file;
    return { id, name, title, mimetype, size };
  }),
});

const showView = (state: State, view: StoredView): OpenView => ({
  id: view.id,
  view: describeView(state, view),
  values: view.values,
  errors: view.errors,
  isSubmitting: view.isSubmitting,
  trouble: view.trouble,
});

/** Everything that one person sees, and nothing that they do not. */
export const takeSnapshot = ({ slack, state, transport }: Parts, me: StoredPerson): Snapshot => {
  const channels = [...state.channels.values()].filter((channel) => canSee(state, channel, me.id));
  const home = state.homes.get(me.id);
  return {
    team: { id: state.identity.teamId, name: state.identity.teamName },
    workspaces: slack.workspaces.flatMap((parts) => showWorkspace(parts, me)),
    app: showApp(slack, state),
    me: showPerson(me),
    people: [...state.people.values()].map(showPerson),
    userGroups: [...state.userGroups.values()]
      .filter(({ isDisabled }) => !isDisabled)
      .map(({ id, handle, name }) => ({ id, handle, name })),
    channels: channels.map((channel) => showChannel(state, channel, me.id)),
    messages: Object.fromEntries(
      channels.map(({ id }) => [
        id,
        visibleMessages(state, id, me.id).map((message) => showMessage(state, message)),
      ]),
    ),
    views: stackOf(state, me.id).map((view) => showView(state, view)),
    ...(state.manifest.features.app_home.home_tab_enabled && {
      home: home === undefined ? null : showView(state, home),
    }),
    commands: (hasCommands(state) ? state.manifest.features.slash_commands : []).map((one) => ({
      command: one.command,
      description: one.description,
      usageHint: one.usage_hint,
    })),
    shortcuts: (hasCommands(state) ? state.manifest.features.shortcuts : []).map((one) => ({
      callbackId: one.callback_id,
      type: one.type,
      name: one.name,
      description: one.description,
    })),
    isAppConnected: transport.isConnected(),
    now: state.clock.now(),
    ...(state.tour !== null && { tour: state.tour }),
  };
};
