import { payloadName } from '../channels.ts';
import type { ActResult, JsonObject } from '../control/protocol.ts';
import { hasCommands } from '../installing.ts';
import { describeMessage } from '../messages.ts';
import type { Parts } from '../parts.ts';
import type { StoredMessage } from '../state.ts';
import { done, interactionPayload, problem } from './interaction-payload.ts';

/** The rest of the payload, made when it is sent: triggers do not live long. */
type Rest = () => JsonObject;

const runShortcut = async (
  { state, transport }: Parts,
  user: string,
  shortcut: { readonly type: 'global' | 'message'; readonly callbackId: string },
  rest: Rest,
): Promise<ActResult> => {
  const { type, callbackId } = shortcut;
  const known = state.manifest.features.shortcuts.find(
    (one) => one.type === type && one.callback_id === callbackId,
  );
  // People of another company do not have this workspace's apps.
  const isColleague = state.people.get(user)?.teamId === state.identity.teamId;
  if (known === undefined || !hasCommands(state) || !isColleague)
    return problem('There is no such shortcut.');
  const delivery = await transport.deliver({
    type: 'interactive',
    payload: () => ({
      ...interactionPayload(state, type === 'global' ? 'shortcut' : 'message_action', user),
      callback_id: callbackId,
      action_ts: state.nextTs(),
      ...rest(),
    }),
  });
  return delivery.isAcknowledged ? done : problem(`“${known.name}” failed: the app did not respond.`);
};

/** Runs a shortcut that stands nowhere in particular: the app is told of no channel and given no response URL. */
export const runGlobalShortcut = (parts: Parts, user: string, callbackId: string): Promise<ActResult> =>
  runShortcut(parts, user, { type: 'global', callbackId }, () => ({
    trigger_id: parts.triggers.issue(user),
  }));

/** Runs a shortcut on a message, which the app is shown whole, wherever it was said. */
export const runMessageShortcut = async (
  parts: Parts,
  user: string,
  callbackId: string,
  message: StoredMessage,
): Promise<ActResult> => {
  const { state, triggers, responseUrls } = parts;
  const { channelId, ts, ephemeralFor } = message;
  const channel = state.channels.get(channelId);
  if (channel === undefined || ephemeralFor !== null)
    return problem('Shortcuts do not work on messages that only you can see.');
  return runShortcut(parts, user, { type: 'message', callbackId }, () => ({
    trigger_id: triggers.issue(user, channelId),
    channel: { id: channelId, name: payloadName(channel) },
    message_ts: ts,
    message: describeMessage(state, message),
    response_url: responseUrls.issue({ user, channelId }),
  }));
};
