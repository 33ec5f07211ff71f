import { describe, expect, it } from 'vitest';
import { questions } from '../../src/knowledge/questions.ts';
import { answersSchema, isAnswerTo, unanswered } from '../../src/team/answers.ts';

describe('answers', () => {
  it('are "not sure yet" to every question before anything was asked', () => {
    expect(Object.keys(unanswered)).toEqual(questions.map(({ id }) => id));
    expect(new Set(Object.values(unanswered))).toEqual(new Set(['not-sure']));
  });

  it('that are missing from what was stored read as "not sure yet"', () => {
    expect(answersSchema.parse({})).toEqual(unanswered);
    expect(answersSchema.parse({ serving: 'batch' })).toEqual({ ...unanswered, serving: 'batch' });
  });

  it.each(questions)('to "$id" may be every option of the question, or "not sure yet"', ({ id, options }) => {
    for (const answer of [...options.map((option) => option.id), 'not-sure']) {
      expect(isAnswerTo(id, answer)).toBe(true);
      expect(answersSchema.parse({ [id]: answer })[id]).toBe(answer);
    }
  });

  it('that the question does not offer are refused', () => {
    expect(isAnswerTo('serving', 'yes')).toBe(false);
    expect(answersSchema.safeParse({ serving: 'yes' }).success).toBe(false);
    expect(answersSchema.safeParse({ regulated: 3 }).success).toBe(false);
  });
});
