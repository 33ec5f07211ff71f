import type { KnownBlock, ModalView } from '@slack/types';
import type { TeamEntry } from '../../store/store.ts';
import { mostChannels } from '../../team/team-list.ts';
import { nameOfTeam } from '../../team/team-name.ts';
import { actions, button, plain } from '../blocks/elements.ts';
import { limits } from '../blocks/limits.ts';
import { context, section } from '../blocks/message.ts';
import { escapeText } from '../blocks/text.ts';
import { actionIds, command } from '../ids.ts';

export interface TeamSettingsToShow {
  readonly team: TeamEntry;
  readonly isOwner: boolean;
  /** The workspace's only team, which cannot be deleted by itself. */
  readonly isOnly: boolean;
  /** The signed reference of the team. */
  readonly reference: string;
  /** The signed reference of one of its channels. */
  readonly referenceTo: (channelId: string) => string;
  /** Mrkdwn; what was just done, or why not. */
  readonly notice?: string | undefined;
}

/** One team: its name and its channels, and what can be done with them. */
export function buildTeamSettingsModal(shown: TeamSettingsToShow): ModalView {
  const { team, reference, notice } = shown;
  return {
    type: 'modal',
    private_metadata: reference,
    title: plain('Team', limits.modalTitle),
    close: plain('Close'),
    blocks: [
      ...(notice ? [section(notice), { type: 'divider' } as const] : []),
      section(`*${escapeText(nameOfTeam(team.name))}*`),
      ...buildChannels(shown),
      actions('team-settings-actions', buildButtons(shown)),
    ],
  };
}

function buildChannels({ team: { channels }, referenceTo }: TeamSettingsToShow): readonly KnownBlock[] {
  if (channels.length === 0)
    return [context(`No channel is linked. In a linked channel, \`${command}\` is about this team.`)];
  return [
    context(`In these channels, \`${command}\` is about this team:`),
    ...channels.map((channelId): KnownBlock => {
      const accessory = button('Unlink', actionIds.unlinkChannel, { value: referenceTo(channelId) });
      return { ...section(`<#${channelId}>`), type: 'section', accessory };
    }),
  ];
}

function buildButtons({ team, isOwner, isOnly }: TeamSettingsToShow) {
  return [
    ...(team.channels.length < mostChannels ? [button('Link a channel', actionIds.openChannelLink)] : []),
    ...(isOwner ? [button('Rename', actionIds.renameTeam)] : []),
    ...(isOwner && !isOnly ? [button('Delete', actionIds.openTeamDeletion, { style: 'danger' })] : []),
    button('Back to settings', actionIds.showSettings),
  ];
}
