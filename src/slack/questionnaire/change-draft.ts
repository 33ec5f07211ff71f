import type { Deps } from '../deps.ts';
import type { ActionReply } from '../listener.ts';
import type { ActionPayload } from '../payloads/payloads.ts';
import type { QuestionnaireReference } from '../payloads/reference.ts';
import { buildNoticeModal, outdatedForm } from '../views/notices.ts';
import { type OpenDraft, readOpenDraft } from './questionnaire.ts';

/** Runs a change on the draft of the questionnaire that a click came from; a forged or foreign one changes nothing. */
export async function changeDraft(
  { view, workspaceId, userId }: ActionPayload,
  deps: Deps,
  change: (open: OpenDraft, reference: QuestionnaireReference) => Promise<ActionReply>,
): Promise<ActionReply> {
  const reference = deps.references.read('questionnaire', view?.private_metadata, workspaceId);
  if (!view || reference?.userId !== userId) {
    return { kind: 'replaced-modal', view: buildNoticeModal('Next hire', outdatedForm) };
  }
  return change(await readOpenDraft(reference, view.state, deps), reference);
}
