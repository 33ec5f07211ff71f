import { createChannel, findChannel, termsFor } from '../channels.ts';
import { done, problem } from '../interactions/interaction-payload.ts';
import { isFullMember } from '../people.ts';
import type { State } from '../state.ts';
import type { ActResult } from './protocol.ts';

/** What Slack takes for a channel's name. */
export const channelNamePattern = /^[\p{Ll}\p{N}_-]{1,80}$/u;

/** Somebody makes a channel for themselves and whom they invite; the app hears of public ones. */
export const createOwnChannel = (
  state: State,
  user: string,
  { name, isPrivate }: { readonly name: string; readonly isPrivate: boolean },
): ActResult => {
  const person = state.people.get(user);
  if (person === undefined || !isFullMember(state, person)) return problem('Guests cannot make channels.');
  if (!channelNamePattern.test(name))
    return problem('A channel’s name has small letters, digits, dashes and underscores, 80 at most.');
  if (findChannel(state, name) !== undefined) return problem(`#${name} is taken.`);
  const id = state.nextId('C0');
  const channel = createChannel(state, { id, name, kind: isPrivate ? 'private' : 'public' }, [user]);
  state.changed();
  if (isPrivate) return done;
  const { created } = channel;
  state.emit(
    { type: 'channel_created', channel: { id, name, created, creator: user }, event_ts: state.nextTs() },
    termsFor(channel, 'read'),
  );
  return done;
};
