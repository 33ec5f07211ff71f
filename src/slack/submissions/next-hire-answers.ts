import { bringUpToDate, type Draft } from '../../team/draft.ts';
import { mostPeople } from '../../team/roster.ts';
import type { Deps } from '../deps.ts';
import { callbackIds } from '../ids.ts';
import { defineSubmission, type SubmissionReply } from '../listener.ts';
import { questionnaireBlocks } from '../payloads/questionnaire-values.ts';
import type { QuestionnaireReference } from '../payloads/reference.ts';
import { enterPeople } from '../questionnaire/people-form.ts';
import { keepDraft, readOpenDraft, showQuestionnaire } from '../questionnaire/questionnaire.ts';
import { saveTeam } from '../save-team.ts';
import { adviseSavedTeam } from '../saved-team.ts';
import { showAdvice } from '../show-advice.ts';
import { describeConflicts } from '../views/conflict-text.ts';
import { buildNoticeModal, outdatedForm } from '../views/notices.ts';
import { buildWhatIf } from '../views/what-if-message.ts';
import type { Visit } from '../visit.ts';

/** "Next" goes to the next step; "Show the advice" saves the team and shows the advice to the person alone. */
export const nextHireAnswers = defineSubmission({
  callbackId: callbackIds.questionnaire,
  needs: ({ reference }) =>
    reference?.kind === 'questionnaire' && reference.purpose === 'what-if' ? 'viewer' : 'planner',
  run: async ({ view, userId, reference, visit }, deps) => {
    if (reference?.kind !== 'questionnaire' || reference.userId !== userId) {
      return { kind: 'replaced-modal', view: buildNoticeModal('Next hire', outdatedForm) };
    }
    const { draft, isBehind } = readOpenDraft(reference, view.state, visit);
    if (isBehind) return showAgain(draft, reference, deps, savedMeanwhile);
    if (reference.step !== 3) return goOn(draft, reference, deps);
    const end = reference.purpose === 'answers' ? finish : compare;
    return complete(draft, reference, deps, (entered) => end(entered, { reference, visit }, deps));
  },
});

const savedMeanwhile =
  'Answers were saved since this form was opened, by you or by somebody else. You see what is saved now with what you entered on this page; nothing was changed yet.';

async function goOn(draft: Draft, reference: QuestionnaireReference, deps: Deps): Promise<SubmissionReply> {
  const next = { ...draft, step: draft.step === 1 ? (2 as const) : (3 as const) };
  await keepDraft(next, reference, deps);
  return { kind: 'replaced-modal', view: showQuestionnaire(next, reference, deps) };
}

/** A questionnaire that was sent. */
interface Submitted {
  readonly reference: QuestionnaireReference;
  readonly visit: Visit;
}

/** The draft with the people who are entered but not yet added: they are meant to be on the team. */
async function complete(
  draft: Draft,
  reference: QuestionnaireReference,
  deps: Deps,
  go: (complete: Draft) => Promise<SubmissionReply>,
): Promise<SubmissionReply> {
  const entered = await enterPeople(draft, reference.workspaceId, deps);
  if (entered.outcome !== 'problem') return go(entered.outcome === 'added' ? entered.draft : draft);
  await keepDraft(draft, reference, deps);
  return {
    kind: 'field-errors',
    errors: { [questionnaireBlocks.people(entered.field, draft.peopleForm.revision)]: entered.sentence },
    view: (notice) => showQuestionnaire(draft, reference, deps, notice),
  };
}

/** Shows what the draft would change, and keeps it for another try. */
async function compare(draft: Draft, { reference, visit }: Submitted, deps: Deps): Promise<SubmissionReply> {
  const { channelId } = reference;
  const { saved } = visit;
  if (!saved) return { kind: 'replaced-modal', view: buildNoticeModal('What if', outdatedForm) };
  const at = deps.now().toString();
  await keepDraft({ ...draft, step: 1 }, reference, deps);
  const message = buildWhatIf({
    before: adviseSavedTeam(saved, deps),
    after: adviseSavedTeam({ team: draft.team, updatedAt: at }, deps),
    answers: { before: saved.team, after: draft.team },
  });
  return { kind: 'closed-modal', afterwards: { channelId, message } };
}

/** Saves the team, together with what others saved meanwhile, and shows the advice for it. What both changed, they see first. */
async function finish(draft: Draft, { reference, visit }: Submitted, deps: Deps): Promise<SubmissionReply> {
  const { channelId } = reference;
  const updatedAt = deps.now().toString();
  const { draft: merged, conflicts } = bringUpToDate(draft, visit.saved);
  if (conflicts.length > 0) return showAgain(merged, reference, deps, describeConflicts(conflicts));
  if (merged.team.roster.length > mostPeople) return showAgain(draft, reference, deps, tooManyPeople);
  const outcome = await saveTeam(visit, merged.team, deps, { clearDraft: true });
  if (outcome.outcome === 'changed') {
    return finish(merged, { reference, visit: { ...visit, saved: outcome.current } }, deps);
  }
  const message = await showAdvice({ team: merged.team, updatedAt }, { visit, channelId }, deps);
  return { kind: 'closed-modal', afterwards: { channelId, message } };
}

const tooManyPeople = `Somebody else added people meanwhile, and together they are more than the ${mostPeople} that a team holds. Take some off, then send it again.`;

async function showAgain(
  draft: Draft,
  reference: QuestionnaireReference,
  deps: Deps,
  notice: string,
): Promise<SubmissionReply> {
  await keepDraft(draft, reference, deps);
  return { kind: 'replaced-modal', view: showQuestionnaire(draft, reference, deps, notice) };
}
