import { payloadName } from '../channels.ts';
import type { ActResult } from '../control/protocol.ts';
import type { Delivery } from '../delivery/transport.ts';
import { hasCommands } from '../installing.ts';
import { addMessage, postMessage } from '../messages.ts';
import type { Parts } from '../parts.ts';
import { slackbotId } from '../people.ts';
import { responseMessage, showResponse } from '../response-urls.ts';
import type { StoredChannel } from '../state.ts';
import { commandText, escapeText } from '../text.ts';
import { done, problem } from './interaction-payload.ts';

const failureOf = ({ reason, status = 0 }: Extract<Delivery, { isAcknowledged: false }>): string => {
  if (reason === 'timeout' || reason === 'http_timeout') return 'because the app did not respond';
  if (reason !== 'http_error') return 'with the error "dispatch_failed"';
  return `with the error "${status < 500 ? 'http_client_error' : 'http_service_error'}"`;
};

/** Runs `/command text` as Slack does; the app's answer, or Slackbot's word on its silence, appears in the channel. */
export const runCommand = async (
  parts: Parts,
  user: string,
  channel: StoredChannel,
  typed: string,
): Promise<ActResult> => {
  const { state, transport, triggers, responseUrls } = parts;
  const [, name = '', rest = ''] = /^(\/\S*)\s*([\s\S]*)$/.exec(typed.trimEnd()) ?? [];
  const command = state.manifest.features.slash_commands.find((one) => one.command === name);
  // People of another company do not have this workspace's apps.
  const isColleague = state.people.get(user)?.teamId === state.identity.teamId;
  if (command === undefined || state.installation === null || !hasCommands(state) || !isColleague) {
    const hint = hasCommands(state) && isColleague ? ' Type / to see those that are.' : '';
    return problem(`${name} is not a valid command.${hint}`);
  }

  const slackbotSays = (text: string) =>
    addMessage(state, {
      channelId: channel.id,
      authorId: slackbotId,
      text,
      ephemeralFor: user,
      isSlackbot: true,
    });
  const { teamId, teamDomain, appId, enterprise } = state.identity;
  const isEnterpriseInstall = state.installation.teamId === null;
  const target = { user, channelId: channel.id };
  const delivery = await transport.deliver({
    type: 'slash_commands',
    payload: () => ({
      token: 'local',
      team_id: teamId,
      team_domain: teamDomain,
      channel_id: channel.id,
      channel_name: payloadName(channel),
      user_id: user,
      user_name: state.people.get(user)?.name ?? '',
      command: name,
      text: commandText(state, rest, command.should_escape),
      api_app_id: appId,
      ...(enterprise !== null && { enterprise_id: enterprise.id, enterprise_name: enterprise.name }),
      is_enterprise_install: String(isEnterpriseInstall),
      response_url: responseUrls.issue(target),
      trigger_id: triggers.issue(user, channel.id),
    }),
  });
  if (!delivery.isAcknowledged) {
    slackbotSays(`${name} failed ${failureOf(delivery)}`);
    return done;
  }
  const message = responseMessage.safeParse(delivery.payload ?? {});
  if (!message.success) {
    slackbotSays(`${name} failed with the error "invalid_payload"`);
    return done;
  }
  const { text, blocks, response_type: responseType } = message.data;
  if (responseType === 'in_channel') {
    postMessage(state, { channelId: channel.id, authorId: user, text: escapeText(typed) });
  }
  if (text || blocks?.length) {
    const error = showResponse(state, target, message.data);
    if (error !== null) slackbotSays(`${name} failed with the error "${error}"`);
  }
  return done;
};
