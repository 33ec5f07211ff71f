import { actions, button } from '../blocks/elements.ts';
import { buildMessage, type Message } from '../blocks/message.ts';
import { escapeText, shorten } from '../blocks/text.ts';
import { actionIds, command } from '../ids.ts';

export interface Welcomed {
  /** As people know the workspace or organisation; they typed it. */
  readonly place: string;
  /** Whether it is the person’s to say who may change what. */
  readonly isOwner: boolean;
}

/** For whoever installed the app, once: the next step. */
export function buildWelcome({ place, isOwner }: Welcomed): Message {
  const rights = isOwner
    ? `You own it here: until you let others in with \`${command} settings\`, only you change what is saved, and everybody in the workspace can read the advice.`
    : 'Whoever saves a team first in a workspace owns it there, and says who may change what.';
  return buildMessage(
    [
      {
        kind: 'paragraph',
        text: `Thank you for adding me to ${named(place)}. Answer a few short questions, and I say whom to hire next for your AI work, by when, and why.`,
      },
      { kind: 'small-print', text: rights },
    ],
    [
      actions('welcome-actions', [
        button('Find the next hire', actionIds.startQuestionnaire, { style: 'primary' }),
      ]),
    ],
  );
}

/** For whoever installed the app, when Slack stops renewing its token. */
export function buildInstallAgain(place: string, installUrl: string, keptForDays: number): Message {
  return buildMessage([
    {
      kind: 'paragraph',
      text: `Slack has ended my access to ${named(place)}, so I cannot answer there any more. Please <${installUrl}|install me again>: all that is saved is still there, for ${keptForDays} days.`,
    },
  ]);
}

function named(place: string): string {
  return `*${escapeText(shorten(place, 80)).replaceAll('*', '∗')}*`;
}
