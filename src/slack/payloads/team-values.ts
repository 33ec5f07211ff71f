import { longestTeamName } from '../../team/team-name.ts';
import { cleanText } from '../blocks/text.ts';
import { readValue, type ViewState } from './view-state.ts';

/** The block ids of the forms about teams, each of which has one input. */
export const teamBlocks = {
  name: 'team-name',
  channel: 'team-channel',
  confirmation: 'team-confirmation',
} as const;

/** A name as people typed it, or what is wrong with it. */
export type EnteredName = { readonly name: string } | { readonly problem: string };

/** The name in the open form, with spaces and characters that nobody sees put right. */
export function readTeamName(state: ViewState): EnteredName {
  const name = readTyped(state, teamBlocks.name);
  if (name === '') return { problem: 'Type a name, such as the product that the team works on.' };
  if (name.length > longestTeamName) return { problem: `Use at most ${longestTeamName} characters.` };
  return { name };
}

/** What was typed to confirm a deletion. */
export function readConfirmation(state: ViewState): string {
  return readTyped(state, teamBlocks.confirmation);
}

/** The channel that was chosen; undefined for none. */
export function readChannel(state: ViewState): string | undefined {
  const channelId = readValue(state, teamBlocks.channel) ?? '';
  return /^[CG][A-Z0-9]{1,30}$/.test(channelId) ? channelId : undefined;
}

function readTyped(state: ViewState, blockId: string): string {
  return cleanText(readValue(state, blockId) ?? '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ');
}
