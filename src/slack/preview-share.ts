import type { ModalView } from '@slack/types';
import type { SavedTeam } from '../store/store.ts';
import type { Message } from './blocks/message.ts';
import type { Deps } from './deps.ts';
import { type AdviceToShow, buildSharedAdvice } from './views/next-hire-message.ts';
import { buildShareModal } from './views/share-modal.ts';
import { nameTeam } from './views/team-line.ts';
import type { Visit } from './visit.ts';

/** The modal that shows what would be public: the advice for the team as it is saved now. */
export function previewShare(
  shown: AdviceToShow,
  { version }: Pick<SavedTeam, 'version'>,
  visit: Visit,
  deps: Deps,
  notice?: string,
): ModalView {
  const { workspaceId, teamId } = visit;
  const date = shown.advice.today;
  const reference = deps.references.sign({ kind: 'share', workspaceId, teamId, version, date });
  return buildShareModal(buildPost(shown, visit), reference, notice);
}

/** What is posted for everybody in a channel. */
export function buildPost(shown: AdviceToShow, visit: Visit): Message {
  return nameTeam(buildSharedAdvice(shown), visit);
}
