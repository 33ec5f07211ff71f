import type { ModalView } from '@slack/types';
import { nameOfTeam } from '../../team/team-name.ts';
import { limits } from '../blocks/limits.ts';
import { context, fitText, type Message } from '../blocks/message.ts';
import { escapeText } from '../blocks/text.ts';

/** Which team an answer is about, and of how many. */
export interface NamedTeam {
  readonly teamName: string;
  /** How many teams there are in the workspace. */
  readonly teams: number;
}

/** The message with its team's name above it, where there are several teams. */
export function nameTeam(message: Message, team: NamedTeam): Message {
  const line = describeTeam(team);
  if (line === undefined) return message;
  const [first, ...rest] = message.blocks;
  const text = fitText(`${line}\n${message.text}`);
  if (!first || message.blocks.length < limits.messageBlocks)
    return { text, blocks: [context(line), ...message.blocks] };
  // No room for one more block: the heading gives way, and the line says both.
  const heading = first.type === 'header' ? `${line} · ${escapeText(first.text.text)}` : line;
  return { text, blocks: first.type === 'header' ? [context(heading), ...rest] : message.blocks };
}

/** The same for a modal. */
export function nameTeamInView(view: ModalView, team: NamedTeam): ModalView {
  const line = describeTeam(team);
  const hasRoom = view.blocks.length < limits.viewBlocks;
  return line !== undefined && hasRoom ? { ...view, blocks: [context(line), ...view.blocks] } : view;
}

/** "Team: Search", as mrkdwn; undefined where there is only one team. */
function describeTeam({ teamName, teams }: NamedTeam): string | undefined {
  return teams > 1 ? `Team: *${escapeText(nameOfTeam(teamName))}*` : undefined;
}
