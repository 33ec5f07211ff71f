import type { Submission } from '../listener.ts';
import { confirmImport } from './confirm-import.ts';
import { deleteAllData } from './delete-data.ts';
import { expectedStart } from './expected-start.ts';
import { forgetPerson } from './forget-person.ts';
import { hiredPerson } from './hired-person.ts';
import { importTeam } from './import-team.ts';
import { nextHireAnswers } from './next-hire-answers.ts';
import { overrideAdvice } from './override-advice.ts';
import { personSave } from './person-save.ts';
import { saveMilestone } from './save-milestone.ts';
import { setAsideRole } from './set-aside-role.ts';
import { shareAdvice } from './share-advice.ts';

/** Every modal that is submitted. */
export const submissions: readonly Submission[] = [
  confirmImport,
  deleteAllData,
  expectedStart,
  forgetPerson,
  hiredPerson,
  importTeam,
  nextHireAnswers,
  overrideAdvice,
  personSave,
  saveMilestone,
  setAsideRole,
  shareAdvice,
];
