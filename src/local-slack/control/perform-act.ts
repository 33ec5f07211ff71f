import { addMember, openDm, removeMember } from '../channels.ts';
import { actOnMessage } from '../interactions/act-on-message.ts';
import { actOnView } from '../interactions/act-on-view.ts';
import { closeView } from '../interactions/close-view.ts';
import { done, problem } from '../interactions/interaction-payload.ts';
import { openAppHome } from '../interactions/open-app-home.ts';
import { runGlobalShortcut, runMessageShortcut } from '../interactions/run-shortcut.ts';
import { submitView } from '../interactions/submit-view.ts';
import { findMessage } from '../messages.ts';
import type { Parts } from '../parts.ts';
import type { State, StoredMessage, StoredPerson } from '../state.ts';
import { findView } from '../view-stacks.ts';
import { createOwnChannel } from './create-own-channel.ts';
import { invite } from './invite.ts';
import { deleteOwnMessage, editOwnMessage } from './own-message.ts';
import type { Act, ActResult } from './protocol.ts';
import { react } from './react.ts';
import { say } from './say.ts';
import { canSee } from './snapshot.ts';

type ActOf<Kind extends Act['kind']> = Extract<Act, { readonly kind: Kind }>;

const noView = problem('That view is not open.');

const noMessage = problem('There is no such message.');

const findSeenMessage = (
  state: State,
  user: string,
  { channel: channelId, ts }: { readonly channel: string; readonly ts: string },
): StoredMessage | undefined => {
  const message = findMessage(state, channelId, ts);
  const channel = state.channels.get(channelId);
  if (message === undefined || channel === undefined || !canSee(state, channel, user)) return undefined;
  return message.ephemeralFor === null || message.ephemeralFor === user ? message : undefined;
};

const inTheirMessage = async (parts: Parts, act: ActOf<'message-action'>): Promise<ActResult> => {
  const message = findSeenMessage(parts.state, act.user, act);
  return message === undefined ? noMessage : actOnMessage(parts, act.user, message, act);
};

const runTheirShortcut = async (parts: Parts, act: ActOf<'run-shortcut'>): Promise<ActResult> => {
  if (act.message === undefined) return runGlobalShortcut(parts, act.user, act.callbackId);
  const message = findSeenMessage(parts.state, act.user, act.message);
  return message === undefined ? noMessage : runMessageShortcut(parts, act.user, act.callbackId, message);
};

const inTheirView = async (
  parts: Parts,
  act: ActOf<'view-action'> | ActOf<'submit-view'> | ActOf<'close-view'>,
): Promise<ActResult> => {
  const view = findView(parts.state, { id: act.viewId });
  if (view === undefined || view.ownerId !== act.user) return noView;
  if (act.kind === 'submit-view') return submitView(parts, act.user, view);
  if (act.kind === 'close-view') return closeView(parts, act.user, view, act.all ?? false);
  return actOnView(parts, act.user, view, act);
};

const inChannel = async (
  parts: Parts,
  act:
    | ActOf<'say'>
    | ActOf<'edit-message'>
    | ActOf<'delete-message'>
    | ActOf<'react'>
    | ActOf<'join' | 'leave'>
    | ActOf<'invite'>
    | ActOf<'read'>,
): Promise<ActResult> => {
  const { state } = parts;
  const channel = state.channels.get(act.channel);
  if (channel === undefined || !canSee(state, channel, act.user)) return problem('There is no such channel.');
  switch (act.kind) {
    case 'say':
      return say(parts, act.user, channel, act);
    case 'edit-message':
      return editOwnMessage(state, act.user, act);
    case 'delete-message':
      return deleteOwnMessage(state, act.user, act);
    case 'react':
      return react(state, act.user, channel, act);
    case 'invite':
      return invite(state, act.user, channel, act.invitee);
    case 'join':
      if (channel.kind !== 'public' || channel.isArchived) return problem('This channel cannot be joined.');
      addMember(state, channel, act.user);
      return done;
    case 'leave':
      if (channel.kind === 'dm') return problem('A direct message cannot be left.');
      removeMember(state, channel, act.user);
      return done;
    case 'read':
      channel.readUpTo.set(act.user, state.messages.get(channel.id)?.at(-1)?.ts ?? '0');
      state.changed();
      return done;
  }
};

const findActor = (state: State, id: string): StoredPerson | undefined => {
  const person = state.people.get(id);
  return person === undefined || person.isBot || person.isDeleted ? undefined : person;
};

/** Does what a person does in Slack's client; resolves when the app acknowledged it or the deadline passed. */
export const performAct = async (parts: Parts, act: Act): Promise<ActResult> => {
  const { state } = parts;
  if (findActor(state, act.user) === undefined) return problem('There is no such person.');
  switch (act.kind) {
    case 'message-action':
      return inTheirMessage(parts, act);
    case 'view-action':
    case 'submit-view':
    case 'close-view':
      return inTheirView(parts, act);
    case 'open-home':
      return openAppHome(state, act.user, act.tab ?? 'home');
    case 'run-shortcut':
      return runTheirShortcut(parts, act);
    case 'create-channel':
      return createOwnChannel(state, act.user, act);
    case 'open-dm':
      if (!state.people.has(act.with) || act.with === act.user) return problem('There is no such person.');
      openDm(state, act.user, act.with);
      return done;
    default:
      return inChannel(parts, act);
  }
};
