import { done, problem } from '../interactions/interaction-payload.ts';
import { editMessage, findMessage, removeMessage } from '../messages.ts';
import type { State, StoredMessage } from '../state.ts';
import { storedText } from '../text.ts';
import type { ActResult } from './protocol.ts';

const withOwn = (
  state: State,
  user: string,
  channelId: string,
  ts: string,
  change: (message: StoredMessage) => void,
): ActResult => {
  const message = findMessage(state, channelId, ts);
  if (message === undefined || message.authorId !== user) return problem('That is not your message.');
  if (state.channels.get(channelId)?.isArchived) return problem('This channel is archived.');
  change(message);
  return done;
};

/** Somebody changes what they said; the app hears of it where it may. */
export const editOwnMessage = (
  state: State,
  user: string,
  { channel, ts, text }: { readonly channel: string; readonly ts: string; readonly text: string },
): ActResult =>
  withOwn(state, user, channel, ts, (message) =>
    editMessage(state, message, { text: storedText(state, text), blocks: [] }),
  );

/** Somebody takes back what they said. */
export const deleteOwnMessage = (
  state: State,
  user: string,
  { channel, ts }: { readonly channel: string; readonly ts: string },
): ActResult => withOwn(state, user, channel, ts, (message) => removeMessage(state, message));
