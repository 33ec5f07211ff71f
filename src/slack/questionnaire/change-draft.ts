import type { ActionReply, ActionRequest } from '../listener.ts';
import type { QuestionnaireReference } from '../payloads/reference.ts';
import { buildNoticeModal, outdatedForm } from '../views/notices.ts';
import { type OpenDraft, readOpenDraft } from './questionnaire.ts';

/** Runs a change on the draft of the questionnaire that a click came from; a forged or foreign one changes nothing. */
export async function changeDraft(
  { view, reference, visit, userId }: ActionRequest,
  change: (open: OpenDraft, reference: QuestionnaireReference) => Promise<ActionReply>,
): Promise<ActionReply> {
  if (!view || reference?.kind !== 'questionnaire' || reference.userId !== userId) {
    return { kind: 'replaced-modal', view: buildNoticeModal('Next hire', outdatedForm) };
  }
  return change(readOpenDraft(reference, view.state, visit), reference);
}
