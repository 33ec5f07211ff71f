import { z } from 'zod';
import { type AnswerTo, notSure, type QuestionId, questions } from '../knowledge/questions.ts';

/** What a team answered to every question; "not sure yet" is an answer. */
export type Answers = { readonly [Id in QuestionId]: AnswerTo<Id> };

/** True where the answer is one that the question offers, or "not sure yet". */
export function isAnswerTo<Id extends QuestionId>(id: Id, answer: string): answer is AnswerTo<Id> {
  const question = questions.find((candidate) => candidate.id === id);
  return answer === notSure.id || (question?.options.some((option) => option.id === answer) ?? false);
}

/** Every question answered "not sure yet": what is known before the first questionnaire. */
export const unanswered = Object.fromEntries(
  questions.map((question) => [question.id, notSure.id]),
) as Answers;

function answerSchema<Id extends QuestionId>(id: Id) {
  return z
    .string()
    .refine((answer): answer is AnswerTo<Id> => isAnswerTo(id, answer))
    .default(notSure.id);
}

/** A question that was added after the answers were stored reads as "not sure yet". */
export const answersSchema: z.ZodType<Answers> = z.object({
  kind: answerSchema('kind'),
  stage: answerSchema('stage'),
  phase: answerSchema('phase'),
  cast: answerSchema('cast'),
  'labelled-data': answerSchema('labelled-data'),
  serving: answerSchema('serving'),
  'business-critical': answerSchema('business-critical'),
  'leaving-vendor': answerSchema('leaving-vendor'),
  regulated: answerSchema('regulated'),
  exposed: answerSchema('exposed'),
  'models-in-production': answerSchema('models-in-production'),
});
