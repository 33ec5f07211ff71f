import type { Submission } from '../listener.ts';
import { addFromProfiles } from './add-from-profiles.ts';
import { confirmImport } from './confirm-import.ts';
import { coverGap } from './cover-gap.ts';
import { deleteAllData } from './delete-data.ts';
import { deleteTeam } from './delete-team.ts';
import { dismissGap } from './dismiss-gap.ts';
import { expectedStart } from './expected-start.ts';
import { fillGap } from './fill-gap.ts';
import { forgetPerson } from './forget-person.ts';
import { hiredPerson } from './hired-person.ts';
import { importTeam } from './import-team.ts';
import { linkChannel } from './link-channel.ts';
import { nextHireAnswers } from './next-hire-answers.ts';
import { overrideAdvice } from './override-advice.ts';
import { personSave } from './person-save.ts';
import { saveLeadTimes } from './save-lead-times.ts';
import { saveMilestone } from './save-milestone.ts';
import { savePermissions } from './save-permissions.ts';
import { saveReminder } from './save-reminder.ts';
import { saveTeamName } from './save-team-name.ts';
import { setAsideRole } from './set-aside-role.ts';
import { shareAdvice } from './share-advice.ts';
import { snoozeGap } from './snooze-gap.ts';

/** Every modal that is submitted. */
export const submissions: readonly Submission[] = [
  addFromProfiles,
  confirmImport,
  deleteAllData,
  deleteTeam,
  expectedStart,
  forgetPerson,
  hiredPerson,
  importTeam,
  linkChannel,
  nextHireAnswers,
  overrideAdvice,
  personSave,
  saveLeadTimes,
  saveMilestone,
  savePermissions,
  saveTeamName,
  setAsideRole,
  shareAdvice,
  fillGap,
  coverGap,
  snoozeGap,
  dismissGap,
  saveReminder,
];
