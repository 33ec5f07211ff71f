import type { ModalView } from '@slack/types';
import type { SavedTeam } from '../store/store.ts';
import type { Deps } from './deps.ts';
import type { Reference } from './payloads/reference.ts';
import { type AdviceToShow, buildSharedAdvice } from './views/next-hire-message.ts';
import { buildShareModal } from './views/share-modal.ts';

/** The modal that shows what would be public: the advice for the team as it is saved now. */
export function previewShare(
  shown: AdviceToShow,
  { version }: Pick<SavedTeam, 'version'>,
  { workspaceId, teamId }: Pick<Reference, 'workspaceId' | 'teamId'>,
  deps: Deps,
  notice?: string,
): ModalView {
  const date = shown.advice.today;
  const reference = deps.references.sign({ kind: 'share', workspaceId, teamId, version, date });
  return buildShareModal(buildSharedAdvice(shown), reference, notice);
}
