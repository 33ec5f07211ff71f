import { done, problem } from '../interactions/interaction-payload.ts';
import { runCommand } from '../interactions/run-command.ts';
import { findMessage, postMessage } from '../messages.ts';
import type { Parts } from '../parts.ts';
import type { StoredChannel } from '../state.ts';
import { storedText } from '../text.ts';
import { invite } from './invite.ts';
import type { ActResult } from './protocol.ts';
import { isReadOnly } from './snapshot.ts';

const inviteCommand = /^\/invite\s+@?(\S+)\s*$/;

/** What happens on Enter in the composer: a command is run, anything else is posted. */
export const say = async (
  parts: Parts,
  user: string,
  channel: StoredChannel,
  {
    text: typed,
    thread,
    broadcast = false,
  }: { readonly text: string; readonly thread?: string; readonly broadcast?: boolean },
): Promise<ActResult> => {
  const { state } = parts;
  if (!channel.members.has(user)) return problem(`You are not in #${channel.name}. Join it to write there.`);
  if (channel.isArchived) return problem(`#${channel.name} is archived.`);
  const standing = state.people.get(user)?.standing;
  const isAdministrator = standing === 'owner' || standing === 'admin';
  const mayPost =
    channel.posting === 'everyone' ||
    (channel.posting === 'threads-only' && thread !== undefined && !broadcast);
  if (!mayPost && !isAdministrator) return problem(`Only some people can post in #${channel.name}.`);
  if (isReadOnly(state, channel)) return problem('Sending messages to this app has been turned off.');
  const invitee = inviteCommand.exec(typed)?.[1]?.toLowerCase();
  if (invitee !== undefined) {
    const person = [...state.people.values()].find(({ name }) => name === invitee);
    return person === undefined
      ? problem(`There is nobody called @${invitee}.`)
      : invite(state, user, channel, person.id);
  }
  if (typed.startsWith('/') && thread !== undefined) return problem('Slash commands do not work in threads.');
  if (typed.startsWith('/')) return runCommand(parts, user, channel, typed);
  if (typed.trim() === '') return problem('There is nothing to send.');
  const parent = thread === undefined ? undefined : findMessage(state, channel.id, thread);
  if (thread !== undefined && parent === undefined) return problem('That message is gone.');
  postMessage(state, {
    channelId: channel.id,
    authorId: user,
    text: storedText(state, typed),
    // A reply to a reply is one to the message that began the thread.
    threadTs: parent === undefined ? null : (parent.threadTs ?? parent.ts),
    isBroadcast: broadcast,
  });
  return done;
};
