import type { RoleId } from '../../knowledge/roles/index.ts';
import { type Assignment, mostPeople } from '../../team/roster.ts';
import { actions, button } from '../blocks/elements.ts';
import { buildMessage, type Message } from '../blocks/message.ts';
import { escapeText, joinWords, shorten } from '../blocks/text.ts';
import { actionIds, command } from '../ids.ts';
import { describeAssignment } from './person-text.ts';
import type { TeamNotice } from './team-modal.ts';

/** What was done to one person, with a way to undo it and a way to the whole team. */
export function buildPersonChanged({ lines, undo }: TeamNotice, reference: string): Message {
  return buildMessage(
    [{ kind: 'paragraph', text: lines.join('\n') }],
    [
      actions('person-changed', [
        ...(undo ? [button('Undo', actionIds.undoPerson, { value: undo })] : []),
        button('The team', actionIds.showTeam, { value: reference }),
      ]),
    ],
  );
}

/** To somebody who was put on roles: by whom, which, and of which team. Names are plain text. */
export function buildPutOnRoles(facts: {
  readonly by: string;
  readonly roles: readonly Assignment[];
  /** Empty for a team without a name. */
  readonly teamName: string;
}): Message {
  const { by, roles, teamName } = facts;
  const which = escapeText(joinWords(roles.map(describeAssignment)));
  const team = teamName ? `the AI team *${escapeText(teamName)}*` : 'the AI team of this workspace';
  const what = roles.length === 1 ? 'this role is' : 'these roles are';
  const cards = joinWords(roles.map(({ role }) => `\`${command} roles ${role}\``));
  return buildMessage([
    { kind: 'paragraph', text: `*${escapeText(by)}* put you on ${team} as *${which}*.` },
    {
      kind: 'small-print',
      text: `${cards} shows what ${what} about. If it is a mistake, tell ${escapeText(by)}.`,
    },
  ]);
}

/** How to name somebody, after a role without a person; `typed` is plain text. */
export function describeMissingPerson(role: RoleId | undefined, typed: string): string {
  const word = role ?? 'mlops';
  const at = /@[^\s<>]+/.exec(typed)?.[0];
  const unknown = at
    ? `Slack does not know ${quote(at)}; choose a name from the list that opens while you type. `
    : '';
  return `${unknown}Say who it is: \`${command} role ${word} @ana 0.5\`; somebody outside Slack in quotes: \`${command} role ${word} "Maria Lopez"\`.`;
}

export const onePersonAtATime =
  'Name one person at a time; I did not change anything. For several, type the command once for each.';

/** What is wrong with a share that was typed. */
export function describeWrongShare(typed: string): string {
  return `${quote(typed)} is no share of a week. From 1 % to 100 % is possible, such as \`50%\`, \`0.5\` or \`half\`; without one it is all of the week. Nothing was changed.`;
}

function quote(typed: string): string {
  return `“${escapeText(shorten(typed, 40))}”`;
}

export const notOnTheTeam = 'This person is not on the team any more, so nothing was changed.';

export const changedBeforeRemoval =
  'Somebody changed this person while you had the form open, so nobody was removed. You see them as they are now; press “Remove from the team” again if you still mean it.';

export const cannotUndo =
  'This cannot be undone any more: the person was changed again since, or the team is full. Nothing was changed.';

export const cannotOfferUndo =
  'There is no “Undo” for this: they have more roles than a button can remember.';

export const tooLateToUndo =
  'It is too late to undo this. Nothing was changed; the team shows how it is now.';

export const teamIsFull = `A team holds at most ${mostPeople} people, and this one is full. Remove somebody with \`${command} team\` first.`;

/** Above a form that somebody else was quicker with; the person is described in mrkdwn. */
export function changedMeanwhile(person: string): string {
  return `Somebody changed this person while you had the form open. Saved now is ${person}. Below is what you entered, and it is not saved: “Save” puts it in the place of theirs.`;
}

export const removedMeanwhile =
  'Somebody took this person off the team while you had the form open. Below is what you entered: “Save” puts them on the team again.';

export const tryAgain =
  'Somebody changed the team at the same moment, and this person may be on it by now. Nothing was saved; press “Save” once more, or go back and look.';
