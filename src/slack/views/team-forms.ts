import type { ModalView } from '@slack/types';
import { longestTeamName, nameOfTeam } from '../../team/team-name.ts';
import { actions, button, input, plain } from '../blocks/elements.ts';
import { limits } from '../blocks/limits.ts';
import { context, section } from '../blocks/message.ts';
import { escapeText } from '../blocks/text.ts';
import { actionIds, callbackIds } from '../ids.ts';
import { teamBlocks } from '../payloads/team-values.ts';

interface TeamForm {
  /** The signed reference of what the form is about. */
  readonly reference: string;
  /** Mrkdwn; what must not be missed, at the top. */
  readonly notice?: string | undefined;
}

/** The name of a new team, or another name for one. */
export function buildTeamNameModal({
  name,
  isNew,
  reference,
  notice,
}: TeamForm & { readonly name: string; readonly isNew: boolean }): ModalView {
  return {
    type: 'modal',
    callback_id: callbackIds.saveTeamName,
    private_metadata: reference,
    title: plain(isNew ? 'Add a team' : 'Rename the team', limits.modalTitle),
    submit: plain(isNew ? 'Add' : 'Save'),
    close: plain('Close'),
    blocks: [
      ...(notice ? [section(`:warning: ${notice}`)] : []),
      input({
        blockId: teamBlocks.name,
        label: 'Name',
        hint: 'Such as the product that the team works on. Each team has a name of its own.',
        element: {
          type: 'plain_text_input',
          action_id: 'value',
          max_length: longestTeamName,
          ...(name ? { initial_value: name } : {}),
        },
      }),
      ...(isNew
        ? [context('The new team has its own people, answers, dates and advice. Rights hold for all teams.')]
        : []),
      buildWayBack(isNew ? 'settings' : 'team'),
    ],
  };
}

/** Which channel is to be about a team. */
export function buildChannelLinkModal({
  teamName,
  reference,
  notice,
}: TeamForm & { readonly teamName: string }): ModalView {
  return {
    type: 'modal',
    callback_id: callbackIds.linkChannel,
    private_metadata: reference,
    title: plain('Link a channel', limits.modalTitle),
    submit: plain('Link'),
    close: plain('Close'),
    blocks: [
      ...(notice ? [section(`:warning: ${notice}`)] : []),
      input({
        blockId: teamBlocks.channel,
        label: 'Channel',
        hint: `Commands there will be about ${nameOfTeam(teamName)}. A channel is about one team.`,
        element: {
          type: 'conversations_select',
          action_id: 'value',
          filter: { include: ['public', 'private'], exclude_bot_users: true },
        },
      }),
      buildWayBack('team'),
    ],
  };
}

export interface DeletionToConfirm extends TeamForm {
  readonly teamName: string;
  /** What goes with the team, each as mrkdwn. */
  readonly goes: readonly string[];
}

/** What goes with a team, and its name to be typed before it does. */
export function buildTeamDeletionModal({ teamName, goes, reference, notice }: DeletionToConfirm): ModalView {
  const name = nameOfTeam(teamName);
  return {
    type: 'modal',
    callback_id: callbackIds.deleteTeam,
    private_metadata: reference,
    title: plain('Delete the team?', limits.modalTitle),
    submit: plain('Delete for ever'),
    close: plain('Keep'),
    blocks: [
      ...(notice ? [section(`:warning: ${notice}`)] : []),
      section([`*${escapeText(name)}* goes for ever, with`, ...goes.map((item) => `• ${item}`)].join('\n')),
      context('The other teams and the rights stay as they are. This cannot be undone.'),
      input({
        blockId: teamBlocks.confirmation,
        label: 'Type the name of the team to delete it',
        element: { type: 'plain_text_input', action_id: 'value', placeholder: plain(name, 150) },
      }),
      buildWayBack('team'),
    ],
  };
}

function buildWayBack(where: 'settings' | 'team') {
  return actions('team-form-actions', [
    where === 'settings'
      ? button('Back to settings', actionIds.showSettings)
      : button('Back to the team', actionIds.showTeamSettings),
  ]);
}
