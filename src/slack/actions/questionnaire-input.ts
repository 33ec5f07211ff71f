import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { changeDraft } from '../questionnaire/change-draft.ts';
import { keepDraft } from '../questionnaire/questionnaire.ts';

/** Any answer given in the questionnaire: keeps it in the draft, so that closing the modal loses nothing. */
export const questionnaireInput = defineAction({
  actionId: actionIds.questionnaireInput,
  needs: 'viewer',
  run: (request, deps) =>
    changeDraft(request, async ({ draft, isBehind }, reference) => {
      if (!isBehind) await keepDraft(draft, reference, deps);
      return { kind: 'nothing' };
    }),
});
