import type { KnownBlock, ModalView } from '@slack/types';
import type { TeamEntry } from '../../store/store.ts';
import type { Team } from '../../team/team.ts';
import { mostTeams } from '../../team/team-list.ts';
import { nameOfTeam } from '../../team/team-name.ts';
import { actions, button, plain } from '../blocks/elements.ts';
import { limits } from '../blocks/limits.ts';
import { context, section, splitLines } from '../blocks/message.ts';
import { escapeText } from '../blocks/text.ts';
import { actionIds, command } from '../ids.ts';
import type { PermissionForm } from '../payloads/permission-values.ts';
import { describeLeadTimes } from './lead-time-text.ts';
import { describePermission } from './permission-text.ts';

export interface SettingsToShow {
  readonly rights: PermissionForm;
  /** All teams of the workspace; empty before the first save. */
  readonly teams: readonly TeamEntry[];
  /** As it is stored. */
  readonly teamName: string;
  readonly leadTimes: Team['leadTimes'];
  readonly isOwner: boolean;
  readonly isPlanner: boolean;
  /** An admin of the Slack workspace who does not own it here. */
  readonly mayClaim: boolean;
  /** The signed reference of the team that was visited. */
  readonly reference: string;
  /** The signed reference of a team. */
  readonly referenceTo: (teamId: string) => string;
  /** Mrkdwn; what was just done, or why not. */
  readonly notice?: string | undefined;
}

/** The settings: who may do what, lead times, teams and their channels; with a button wherever the person may change it. */
export function buildSettingsModal(shown: SettingsToShow): ModalView {
  return {
    type: 'modal',
    private_metadata: shown.reference,
    title: plain('Settings', limits.modalTitle),
    close: plain('Close'),
    blocks: [
      ...(shown.notice ? [section(shown.notice), { type: 'divider' } as const] : []),
      ...buildRights(shown),
      { type: 'divider' },
      ...buildLeadTimes(shown),
      { type: 'divider' },
      ...buildTeams(shown),
    ],
  };
}

function buildRights({ rights, isOwner, isPlanner, mayClaim }: SettingsToShow): readonly KnownBlock[] {
  // Who was let in by name is a matter between those who plan.
  const fields = [
    'owners',
    'planners',
    ...(rights.plannerGroups.length > 0 ? (['plannerGroups'] as const) : []),
    ...(isPlanner ? (['viewers'] as const) : []),
    'everybodyElse',
    'tellsPeople',
  ] as const;
  const lines = [
    '*Who may do what, in this whole workspace*',
    ...fields.map((field) => describePermission[field](rights)),
  ];
  const elements = [
    ...(isOwner ? [button('Change rights', actionIds.editPermissions)] : []),
    ...(mayClaim ? [button('Make me owner', actionIds.claimOwnership)] : []),
  ];
  return [
    ...splitLines(lines).map(section),
    ...(isOwner ? [] : [context('Only owners change who may do what.')]),
    ...(elements.length > 0 ? [actions('settings-rights', elements)] : []),
  ];
}

function buildLeadTimes({ leadTimes, teamName, teams, isPlanner }: SettingsToShow): readonly KnownBlock[] {
  const whose = teams.length > 1 ? ` of ${escapeText(nameOfTeam(teamName))}` : '';
  return [
    section(
      `*Lead times${whose}*\nFrom opening a role to somebody in the seat: ${describeLeadTimes(leadTimes)}.`,
    ),
    ...(isPlanner
      ? [actions('settings-lead-times', [button('Change lead times', actionIds.editLeadTimes)])]
      : []),
  ];
}

function buildTeams({ teams, isOwner, isPlanner, referenceTo }: SettingsToShow): readonly KnownBlock[] {
  if (teams.length === 0)
    return [
      section(
        `*Teams and channels*\nAnswer the questions of \`${command} next-hire\` once; then teams can be named, added and linked to channels.`,
      ),
    ];
  return [
    section('*Teams and channels*\nA command in a linked channel is about that team.'),
    ...teams.map((team): KnownBlock => {
      const shown = section(describeTeamEntry(team));
      return isPlanner
        ? {
            ...shown,
            type: 'section',
            accessory: button(`Open ${nameOfTeam(team.name)}`, actionIds.showTeamSettings, {
              value: referenceTo(team.teamId),
            }),
          }
        : shown;
    }),
    ...(isOwner && teams.length < mostTeams
      ? [actions('settings-teams', [button('Add a team', actionIds.addTeam)])]
      : []),
  ];
}

function describeTeamEntry({ name, channels }: TeamEntry): string {
  const linked = channels.map((channelId) => `<#${channelId}>`).join(', ');
  return `*${escapeText(nameOfTeam(name))}*\n${linked || 'No channel'}`;
}
