import { findRole, type RoleId } from '../../knowledge/roles/index.ts';
import { actions, button } from '../blocks/elements.ts';
import { buildMessage, type Message } from '../blocks/message.ts';
import { escapeText, shorten } from '../blocks/text.ts';
import { actionIds } from '../ids.ts';

/** A team that lacks the role of somebody new. */
export interface JoinerOffer {
  /** As typed; empty for a team without a name. */
  readonly teamName: string;
  readonly savedBy: string;
  /** The signed reference for the button. */
  readonly reference: string;
}

interface Joiner {
  /** As they are in Slack. */
  readonly name: string;
  readonly title: string;
  readonly role: RoleId;
  readonly offers: readonly JoinerOffer[];
}

/** More teams than this nobody chooses from. */
const mostOffers = 5;

/** Somebody joined Slack whose title reads as a role that a team lacks; a button for each team puts them on it. */
export function buildJoiner({ name, title, role, offers }: Joiner): Message {
  const { name: roleName } = findRole(role);
  const who = `*${escapeText(name)}* joined this Slack workspace as “${escapeText(shorten(title, 80))}”.`;
  const lack =
    offers.length > 1
      ? `Your teams lack this role: *${roleName}*.`
      : `The team lacks this role: *${roleName}*.`;
  const buttons = offers.slice(0, mostOffers).map(({ teamName, reference }, place) => {
    const label = teamName ? `Add to ${teamName}` : 'Add to the team';
    return actions(`joiner-${place}`, [button(label, actionIds.addJoiner, { value: reference })]);
  });
  return buildMessage(
    [
      { kind: 'paragraph', text: `${who} ${lack}` },
      { kind: 'small-print', text: 'Only the title says so; nothing is changed until somebody adds them.' },
    ],
    buttons,
  );
}
