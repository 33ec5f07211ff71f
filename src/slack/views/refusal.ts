import type { KnownBlock } from '@slack/types';
import type { Actor } from '../../team/permissions.ts';
import { actions, button } from '../blocks/elements.ts';
import { buildMessage, type Message } from '../blocks/message.ts';
import { escapeText, joinWords } from '../blocks/text.ts';
import { actionIds } from '../ids.ts';
import type { Needs } from '../listener.ts';

export interface Refusal {
  readonly membership: Actor['membership'];
  readonly needs: Needs;
  /** Names of owners, as they are. */
  readonly owners: readonly string[];
}

/** Why somebody may not, and who can help; plain text. */
export function describeRefusal({ membership, needs, owners }: Refusal): string {
  if (membership === 'outsider')
    return 'This team belongs to another organisation, so I can show and change nothing here for you.';
  if (membership === 'unknown' && needs !== 'viewer')
    return 'Slack did not tell me who you are just now, so nothing was changed. Please try again in a minute.';
  const helpers = owners.length > 0 ? joinWords(owners) : 'An owner of AI Team';
  return `${reasons[needs]} ${helpers} can let you: they type /aiteam settings.`;
}

const reasons: { readonly [needs in Refusal['needs']]: string } = {
  viewer: 'AI Team is not open to you yet, so there is nothing to see here.',
  planner: 'You can look at this team but not change it.',
  owner: 'Only owners can do this.',
  'slack-admin': 'Only admins of this Slack workspace can do this.',
};

/** A refusal for the person alone; admins of the Slack workspace can help themselves. */
export function buildRefusal({
  sentence,
  mayClaim,
}: {
  readonly sentence: string;
  readonly mayClaim: boolean;
}): Message {
  return buildMessage(
    [{ kind: 'paragraph', text: escapeText(sentence) }],
    mayClaim ? [offerOwnership()] : [],
  );
}

/** The button with which an admin of the Slack workspace lets themselves in. */
export function offerOwnership(): KnownBlock {
  return actions('refusal-actions', [button('Make me owner', actionIds.claimOwnership)]);
}
