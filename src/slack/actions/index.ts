import type { Action } from '../listener.ts';
import { acceptAdvice } from './accept-advice.ts';
import { addJoiner } from './add-joiner.ts';
import { addPeople } from './add-people.ts';
import { addReminder } from './add-reminder.ts';
import { changeExpectedStart } from './change-expected-start.ts';
import { chooseCountry } from './choose-country.ts';
import { chooseSnooze } from './choose-snooze.ts';
import { chooseTeam } from './choose-team.ts';
import { closeRole } from './close-role.ts';
import { decideOtherwise } from './decide-otherwise.ts';
import { deleteReminder } from './delete-reminder.ts';
import { editMilestone } from './edit-milestone.ts';
import { editReminder } from './edit-reminder.ts';
import { explainGap } from './explain-gap.ts';
import { fillFromSlack } from './fill-from-slack.ts';
import { fillRole } from './fill-role.ts';
import { fillRoles } from './fill-roles.ts';
import { listReminders } from './list-reminders.ts';
import { newerHistory } from './newer-history.ts';
import { olderHistory } from './older-history.ts';
import { openCoverGap } from './open-cover-gap.ts';
import { openDismissGap } from './open-dismiss-gap.ts';
import { openFillGap } from './open-fill-gap.ts';
import { openRole } from './open-role.ts';
import { openShare } from './open-share.ts';
import { pauseReminder } from './pause-reminder.ts';
import { permissionClaim } from './permission-claim.ts';
import { permissionEdit } from './permission-edit.ts';
import { personAdd } from './person-add.ts';
import { personEdit } from './person-edit.ts';
import { personMoreRoles } from './person-more-roles.ts';
import { personRemove } from './person-remove.ts';
import { personUndo } from './person-undo.ts';
import { previewReminder } from './preview-reminder.ts';
import { questionnaireBack } from './questionnaire-back.ts';
import { questionnaireInput } from './questionnaire-input.ts';
import { readProfiles } from './read-profiles.ts';
import { removeMilestone } from './remove-milestone.ts';
import { removePerson } from './remove-person.ts';
import { reopenRole } from './reopen-role.ts';
import { resumeReminder } from './resume-reminder.ts';
import { settingsLeadTimes } from './settings-lead-times.ts';
import { settingsShow } from './settings-show.ts';
import { showHiring } from './show-hiring.ts';
import { showMilestones } from './show-milestones.ts';
import { showOtherGaps } from './show-other-gaps.ts';
import { showPlan } from './show-plan.ts';
import { showRaci } from './show-raci.ts';
import { showRole } from './show-role.ts';
import { showScorecard } from './show-scorecard.ts';
import { showSetAside } from './show-set-aside.ts';
import { snoozeNow } from './snooze-now.ts';
import { startQuestionnaire } from './start-questionnaire.ts';
import { stopReading } from './stop-reading.ts';
import { takeTitleRole } from './take-title-role.ts';
import { teamNext } from './team-next.ts';
import { teamPrevious } from './team-previous.ts';
import { teamShow } from './team-show.ts';
import { teamsAdd } from './teams-add.ts';
import { teamsLink } from './teams-link.ts';
import { teamsRemove } from './teams-remove.ts';
import { teamsRename } from './teams-rename.ts';
import { teamsShow } from './teams-show.ts';
import { teamsUnlink } from './teams-unlink.ts';
import { tryWhatIf } from './try-what-if.ts';
import { undoGap } from './undo-gap.ts';
import { wantAgain } from './want-again.ts';
import { withdrawDecision } from './withdraw-decision.ts';

/** Every button, menu and input that answers at once. */
export const actions: readonly Action[] = [
  acceptAdvice,
  addJoiner,
  addPeople,
  changeExpectedStart,
  chooseTeam,
  closeRole,
  decideOtherwise,
  editMilestone,
  fillFromSlack,
  fillRole,
  fillRoles,
  newerHistory,
  olderHistory,
  openRole,
  openShare,
  permissionClaim,
  permissionEdit,
  personAdd,
  personEdit,
  personMoreRoles,
  personRemove,
  personUndo,
  questionnaireBack,
  questionnaireInput,
  readProfiles,
  removeMilestone,
  removePerson,
  reopenRole,
  settingsLeadTimes,
  settingsShow,
  showHiring,
  showMilestones,
  showPlan,
  showRaci,
  showRole,
  showScorecard,
  showSetAside,
  startQuestionnaire,
  stopReading,
  takeTitleRole,
  teamNext,
  teamPrevious,
  teamShow,
  teamsAdd,
  teamsLink,
  teamsRemove,
  teamsRename,
  teamsShow,
  teamsUnlink,
  tryWhatIf,
  wantAgain,
  withdrawDecision,
  addReminder,
  listReminders,
  editReminder,
  pauseReminder,
  resumeReminder,
  deleteReminder,
  previewReminder,
  chooseCountry,
  explainGap,
  showOtherGaps,
  openFillGap,
  openCoverGap,
  openDismissGap,
  chooseSnooze,
  snoozeNow,
  undoGap,
];
