import { removePerson as withoutPerson } from '../../team/roster.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { changeDraft } from '../questionnaire/change-draft.ts';
import { keepDraft, showQuestionnaire } from '../questionnaire/questionnaire.ts';

/** Takes the chosen person off the roster of the draft. */
export const removePerson = defineAction({
  actionId: actionIds.removePerson,
  needs: 'viewer',
  run: (request, deps) =>
    changeDraft(request, async ({ draft }, reference) => {
      const roster = withoutPerson(draft.team.roster, request.value ?? '');
      const changed = { ...draft, team: { ...draft.team, roster } };
      await keepDraft(changed, reference, deps);
      return { kind: 'replaced-modal', view: showQuestionnaire(changed, reference, deps) };
    }),
});
