import type { Submission } from '../listener.ts';
import { nextHireAnswers } from './next-hire-answers.ts';
import { personSave } from './person-save.ts';
import { shareAdvice } from './share-advice.ts';

/** Every modal that is submitted. */
export const submissions: readonly Submission[] = [nextHireAnswers, personSave, shareAdvice];
