import type { KnownBlock, PlainTextOption } from '@slack/types';
import { nameOfTeam } from '../../team/team-name.ts';
import { option, plain } from '../blocks/elements.ts';
import { limits } from '../blocks/limits.ts';
import type { MessagePart } from '../blocks/message.ts';
import { actionIds } from '../ids.ts';
import type { HomePlace } from './home-facts.ts';

/** A menu of the workspace’s teams, where there are several. */
export function chooseTeam({ teams, teamId, teamName }: HomePlace): readonly MessagePart[] {
  if (teams.length < 2) return [];
  const options = teams.slice(0, limits.options).map((team) => option(nameOfTeam(team.name), team.teamId));
  const chosen = options.find(({ value }) => value === teamId);
  return [
    { kind: 'blocks', blocks: [buildTeamMenu(options, chosen)], inWords: `Team: ${nameOfTeam(teamName)}` },
  ];
}

function buildTeamMenu(options: PlainTextOption[], chosen: PlainTextOption | undefined): KnownBlock {
  return {
    type: 'section',
    // Another id for each team: Slack keeps what was chosen in a block for as long as the block has the same one.
    block_id: `home-team-${chosen?.value ?? ''}`,
    text: plain('You see the team'),
    accessory: {
      type: 'static_select',
      action_id: actionIds.chooseTeam,
      placeholder: plain('Choose a team'),
      options,
      ...(chosen ? { initial_option: chosen } : {}),
    },
  };
}
