import type { QuestionId } from './questions.ts';

/** The four questions on hiring priorities, in the order of their source, `core-roles`. */
export const hiringPriorities: readonly QuestionId[] = [
  'labelled-data',
  'serving',
  'business-critical',
  'leaving-vendor',
];
