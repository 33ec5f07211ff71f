import type { ModalView } from '@slack/types';
import { beginDraft, bringUpToDate, type Draft } from '../../team/draft.ts';
import type { Deps } from '../deps.ts';
import { takeValues } from '../payloads/questionnaire-values.ts';
import type { QuestionnaireReference } from '../payloads/reference.ts';
import type { ViewState } from '../payloads/view-state.ts';
import { describeOutdatedDraft } from '../views/conflict-text.ts';
import { buildQuestionnaire } from '../views/next-hire-modal.ts';
import type { Visit } from '../visit.ts';

/** The questionnaire for a person: their draft if they have one, else filled with what is saved. */
export function openQuestionnaire(visit: Visit, channelId: string, deps: Deps): ModalView {
  return openFor(visit, { channelId, purpose: 'answers' }, deps);
}

/** The questionnaire for trying other answers, which are not saved; it begins from the saved team, and an earlier try is dropped. */
export async function beginWhatIf(visit: Visit, channelId: string, deps: Deps): Promise<ModalView> {
  const { workspaceId, teamId, userId, saved, draft } = visit;
  if (draft) await deps.store.deleteDraft(workspaceId, teamId, userId, 'what-if');
  return showQuestionnaire(beginDraft(saved), { ...visit, channelId, purpose: 'what-if' }, deps);
}

/** The same, going on from the last try. */
export function continueWhatIf(visit: Visit, channelId: string, deps: Deps): ModalView {
  return openFor(visit, { channelId, purpose: 'what-if' }, deps);
}

function openFor(visit: Visit, shown: Pick<FormPlace, 'channelId' | 'purpose'>, deps: Deps): ModalView {
  const { saved, draft: found } = visit;
  const place = { ...visit, ...shown };
  if (!found) return showQuestionnaire(beginDraft(saved), place, deps);
  const isOutdated = found.draft.baseVersion !== (saved?.version ?? 0);
  const { draft, conflicts } = bringUpToDate(found.draft, saved);
  const notice = isOutdated ? describeOutdatedDraft(conflicts) : draftGoesOn;
  return showQuestionnaire(draft, place, deps, notice);
}

const draftGoesOn = 'This is your draft from last time. Go on where you left off.';

/** Whose questionnaire it is, of which team, what for, and where its advice is to be shown. */
export type FormPlace = Pick<
  QuestionnaireReference,
  'workspaceId' | 'teamId' | 'userId' | 'channelId' | 'purpose'
>;

/** The view of a draft as it stands. */
export function showQuestionnaire(
  draft: Draft,
  place: FormPlace,
  deps: Pick<Deps, 'references'>,
  notice?: string,
): ModalView {
  const { workspaceId, teamId, userId, channelId, purpose } = place;
  const reference = deps.references.sign({
    kind: 'questionnaire',
    workspaceId,
    teamId,
    userId,
    channelId,
    purpose,
    step: draft.step,
    version: draft.baseVersion,
  });
  return buildQuestionnaire({ draft, reference, purpose, notice });
}

export interface OpenDraft {
  /** With everything that the open view holds. */
  readonly draft: Draft;
  /** True where the team was saved anew since the view was shown: the values are kept, on top of what is saved now. */
  readonly isBehind: boolean;
}

/** The draft that a view belongs to, with what was entered in it. Without a stored draft it begins from the saved team. */
export function readOpenDraft(
  { step, version }: QuestionnaireReference,
  state: ViewState,
  { saved, draft: found }: Visit,
): OpenDraft {
  if (found) {
    // Where the form showed the draft on top of what is saved now, what both changed was named there.
    const shown = version === (saved?.version ?? 0) ? bringUpToDate(found.draft, saved).draft : found.draft;
    return { draft: takeValues({ ...shown, step }, state), isBehind: false };
  }
  const draft = { ...beginDraft(saved), step };
  return { draft: takeValues(draft, state), isBehind: draft.baseVersion !== version };
}

/** Keeps a draft, so that closing the modal loses nothing. */
export async function keepDraft(draft: Draft, reference: QuestionnaireReference, deps: Deps): Promise<void> {
  const { workspaceId, teamId, userId, purpose } = reference;
  await deps.store.saveDraft({ workspaceId, teamId, userId, purpose, draft, at: deps.now().toString() });
}
