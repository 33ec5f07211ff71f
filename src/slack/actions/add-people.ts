import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { changeDraft } from '../questionnaire/change-draft.ts';
import { enterPeople } from '../questionnaire/people-form.ts';
import { keepDraft, showQuestionnaire } from '../questionnaire/questionnaire.ts';

/** Puts the people in the form on the roster of the draft, and empties the form. */
export const addPeople = defineAction({
  actionId: actionIds.addPeople,
  needs: 'viewer',
  run: (request, deps) =>
    changeDraft(request, async ({ draft }, reference) => {
      const entered = await enterPeople(draft, request.workspaceId, deps);
      const changed = entered.outcome === 'added' ? entered.draft : draft;
      await keepDraft(changed, reference, deps);
      const notice = {
        added: undefined,
        problem: entered.outcome === 'problem' ? entered.sentence : undefined,
        'nothing-entered': 'Choose a role first; then press “Add to the team”.',
      }[entered.outcome];
      return { kind: 'replaced-modal', view: showQuestionnaire(changed, reference, deps, notice) };
    }),
});
