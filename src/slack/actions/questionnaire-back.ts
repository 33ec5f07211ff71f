import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { changeDraft } from '../questionnaire/change-draft.ts';
import { keepDraft, showQuestionnaire } from '../questionnaire/questionnaire.ts';

/** One step back, with everything entered so far. */
export const questionnaireBack = defineAction({
  actionId: actionIds.questionnaireBack,
  needs: 'viewer',
  run: (request, deps) =>
    changeDraft(request, async ({ draft }, reference) => {
      const before = { ...draft, step: draft.step === 3 ? (2 as const) : (1 as const) };
      await keepDraft(before, reference, deps);
      return { kind: 'replaced-modal', view: showQuestionnaire(before, reference, deps) };
    }),
});
