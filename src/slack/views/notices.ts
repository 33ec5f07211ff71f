import type { ModalView } from '@slack/types';
import type { RoleId } from '../../knowledge/roles/index.ts';
import { actions, button, plain } from '../blocks/elements.ts';
import { buildMessage, type Message, section } from '../blocks/message.ts';
import { actionIds } from '../ids.ts';
import { roleName } from './role-text.ts';

/** One sentence for the person alone, with a button to begin the questionnaire where that is the cure. */
export function buildNotice(text: string, offersStart = false): Message {
  const start = actions('notice-actions', [
    button('Find the next hire', actionIds.startQuestionnaire, { style: 'primary' }),
  ]);
  return buildMessage([{ kind: 'paragraph', text }], offersStart ? [start] : []);
}

/** A modal with one sentence, while work goes on or when it could not be done. */
export function buildNoticeModal(title: string, text: string): ModalView {
  return { type: 'modal', title: plain(title, 24), close: plain('Close'), blocks: [section(text)] };
}

export const nothingSaved =
  'Nothing is saved for this workspace yet. Answer the questions once, and `/aiteam status` knows your team from then on.';

export const outdatedForm =
  'This form was sent already or is too old. Nothing was changed; `/aiteam next-hire` opens a new one with what is saved.';

export const olderButton =
  'This button is from an older version and does nothing any more. `/aiteam help` shows what I understand now.';

/** Told where the advice is about another role by now. */
export function adviceMoved(role: RoleId | undefined): string {
  const now = role ? `the next hire is ${roleName(role)}` : 'there is nobody to hire';
  return `The advice has changed since this message: now ${now}. Nothing was decided; \`/aiteam status\` shows the advice of today.`;
}

export const ofAnotherWorkspace =
  'This was made for another workspace, so I did nothing here. `/aiteam help` shows what I can do in this one.';

/** Plain text. */
export function tellNotInstalled(installUrl: string | undefined): string {
  const where = installUrl ? `: ${installUrl}` : '.';
  return `Slack has ended my access to this workspace, so nothing was done. Please ask somebody who manages apps in Slack to install me again${where}`;
}

/** Plain text. */
export const teamIsGone =
  'This team was deleted meanwhile, so nothing was changed. Type /aiteam settings to see which teams there are.';

export const changedSinceNews =
  'This does not fit any more: the person was changed or added since this message, or the team is full. Nothing was changed.';

/** Plain text. */
export const notStored =
  'I cannot save anything at the moment, so this was not done. Nothing is lost; please try it again in a minute.';
