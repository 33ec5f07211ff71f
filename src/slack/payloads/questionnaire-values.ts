import { milestoneKinds } from '../../knowledge/milestones.ts';
import { type QuestionId, questions } from '../../knowledge/questions.ts';
import { isRoleId } from '../../knowledge/roles/index.ts';
import { type Answers, isAnswerTo } from '../../team/answers.ts';
import type { Draft, PeopleForm } from '../../team/draft.ts';
import type { Milestones } from '../../team/milestones.ts';
import { milestonesSchema } from '../../team/milestones.ts';
import { readValue, readValues, type ViewState } from './view-state.ts';

/** The block ids of the questionnaire's inputs. Those of the people form change with each entry, which empties the fields. */
export const questionnaireBlocks = {
  question: (id: QuestionId) => `question-${id}`,
  milestone: (id: (typeof milestoneKinds)[number]['id']) => `milestone-${id}`,
  nobodyFor: 'nobody-for',
  people: (field: PeopleField, revision: number) => `people-${field}-${revision}`,
} as const;

export type PeopleField = Exclude<keyof PeopleForm, 'revision'>;
export const peopleFields: readonly PeopleField[] = ['role', 'userId', 'people', 'seniority', 'share'];

/**
 * The draft with what the open view holds. Inputs that the view does not have stay as they were; a value that is not on offer
 * is not taken (the client can be forged).
 */
export function takeValues(draft: Draft, state: ViewState): Draft {
  return {
    ...draft,
    team: {
      ...draft.team,
      answers: takeAnswers(draft.team.answers, state),
      milestones: takeMilestones(draft.team.milestones, state),
      nobodyFor: readValues(state, questionnaireBlocks.nobodyFor)?.filter(isRoleId) ?? draft.team.nobodyFor,
    },
    peopleForm: takePeopleForm(draft.peopleForm, state),
  };
}

function takeAnswers(answers: Answers, state: ViewState): Answers {
  const taken: Record<string, string> = { ...answers };
  for (const { id } of questions) {
    const value = readValue(state, questionnaireBlocks.question(id));
    if (value && isAnswerTo(id, value)) taken[id] = value;
  }
  return taken as Answers;
}

function takeMilestones(milestones: Milestones, state: ViewState): Milestones {
  const taken = { ...milestones };
  for (const { id } of milestoneKinds) {
    const value = readValue(state, questionnaireBlocks.milestone(id));
    if (value === undefined) continue;
    if (value === null) delete taken[id];
    else if (milestonesSchema.safeParse({ [id]: value }).success) taken[id] = value;
  }
  return taken;
}

function takePeopleForm(form: PeopleForm, state: ViewState): PeopleForm {
  const taken = { ...form };
  for (const field of peopleFields) {
    const value = readValue(state, questionnaireBlocks.people(field, form.revision));
    if (value !== undefined) taken[field] = value;
  }
  return taken;
}
