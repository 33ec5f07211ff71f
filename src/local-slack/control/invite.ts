import { addMember } from '../channels.ts';
import { done, problem } from '../interactions/interaction-payload.ts';
import type { State, StoredChannel } from '../state.ts';
import type { ActResult } from './protocol.ts';

/** Brings somebody into a channel, as a member of it may. */
export const invite = (state: State, user: string, channel: StoredChannel, invitee: string): ActResult => {
  const person = state.people.get(invitee);
  if (person === undefined || person.isDeleted) return problem('There is no such person.');
  if (channel.kind === 'dm') return problem('Nobody can be added to a direct message.');
  if (!channel.members.has(user)) return problem(`You are not in #${channel.name}.`);
  if (channel.isArchived) return problem(`#${channel.name} is archived.`);
  if (channel.members.has(invitee)) return problem(`${person.realName} is already in #${channel.name}.`);
  addMember(state, channel, invitee, user);
  return done;
};
