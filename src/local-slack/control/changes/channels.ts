import { z } from 'zod';
import {
  changeChannelId,
  deleteChannel,
  makePrivate,
  renameChannel,
  setArchived,
  setTopic,
  shareChannel,
  unshareChannel,
} from '../../channel-life.ts';
import { addMember, findChannel, removeMember } from '../../channels.ts';
import { done, problem } from '../../interactions/interaction-payload.ts';
import { slackbotId } from '../../people.ts';
import type { State, StoredChannel } from '../../state.ts';
import { defineChange, withChannel, withPerson } from './change.ts';

/** A channel's id or name: `C0AITEAM`, `#ai-team`. */
const channel = z.string().min(1);
const teamId = z.string().regex(/^T[A-Z0-9]+$/, 'must be an id such as T0PARTNER');

// The workspace's owner, where it has one.
const administrator = ({ people }: State): string =>
  [...people.values()].find(({ standing }) => standing === 'owner')?.id ?? slackbotId;

/** A change that takes a channel and nothing else, and that #general is spared. */
const channelChange = (change: (state: State, found: StoredChannel, actor: string) => void) =>
  defineChange({ channel }, (parts, { channel: name }) =>
    withChannel(parts, name, (found) => {
      if (found.name === 'general') return problem('#general cannot be archived, deleted or made private.');
      change(parts.state, found, administrator(parts.state));
      return done;
    }),
  );

/** What administrators do to channels; each is told to the app where Slack tells it. */
export const channelChanges = {
  'archive-channel': channelChange((state, found, actor) => setArchived(state, found, true, actor)),
  'unarchive-channel': channelChange((state, found, actor) => setArchived(state, found, false, actor)),
  'make-channel-private': channelChange(makePrivate),
  'delete-channel': channelChange(deleteChannel),

  'rename-channel': defineChange(
    { channel, name: z.string().regex(/^[\p{Ll}\p{N}_-]{1,80}$/u, 'must be a channel name') },
    ({ state }, given) =>
      withChannel({ state }, given.channel, (found) => {
        if (findChannel(state, given.name) !== undefined) return problem(`#${given.name} is taken.`);
        renameChannel(state, found, given.name);
        return done;
      }),
  ),

  'set-topic': defineChange({ channel, topic: z.string().max(250) }, (parts, given) =>
    withChannel(parts, given.channel, (found) => {
      setTopic(parts.state, found, given.topic, administrator(parts.state));
      return done;
    }),
  ),

  'restrict-posting': defineChange(
    { channel, posting: z.enum(['everyone', 'restricted', 'read-only', 'threads-only']) },
    (parts, given) =>
      withChannel(parts, given.channel, (found) => {
        found.posting = given.posting;
        parts.state.changed();
        return done;
      }),
  ),

  'change-channel-id': defineChange({ channel, id: z.string().regex(/^[CG][A-Z0-9]+$/) }, (parts, given) =>
    withChannel(parts, given.channel, (found) => {
      changeChannelId(parts.state, found, given.id);
      return done;
    }),
  ),

  'share-channel': defineChange({ channel, teamId }, (parts, given) =>
    withChannel(parts, given.channel, (found) => {
      shareChannel(parts.state, found, given.teamId);
      return done;
    }),
  ),

  'unshare-channel': defineChange({ channel, teamId }, (parts, given) =>
    withChannel(parts, given.channel, (found) => {
      unshareChannel(parts.state, found, given.teamId);
      return done;
    }),
  ),

  'add-member': defineChange({ channel, person: z.string().min(1) }, (parts, given) =>
    withChannel(parts, given.channel, (found) =>
      withPerson(parts, given.person, ({ id }) => {
        addMember(parts.state, found, id, administrator(parts.state));
        return done;
      }),
    ),
  ),

  'remove-member': defineChange({ channel, person: z.string().min(1) }, (parts, given) =>
    withChannel(parts, given.channel, (found) =>
      withPerson(parts, given.person, ({ id }) => {
        removeMember(parts.state, found, id, administrator(parts.state));
        return done;
      }),
    ),
  ),
};
