import type { Action } from '../listener.ts';
import { acceptAdvice } from './accept-advice.ts';
import { addJoiner } from './add-joiner.ts';
import { addPeople } from './add-people.ts';
import { changeExpectedStart } from './change-expected-start.ts';
import { chooseTeam } from './choose-team.ts';
import { closeRole } from './close-role.ts';
import { decideOtherwise } from './decide-otherwise.ts';
import { editMilestone } from './edit-milestone.ts';
import { fillRole } from './fill-role.ts';
import { newerHistory } from './newer-history.ts';
import { olderHistory } from './older-history.ts';
import { openRole } from './open-role.ts';
import { openShare } from './open-share.ts';
import { personAdd } from './person-add.ts';
import { personEdit } from './person-edit.ts';
import { personMoreRoles } from './person-more-roles.ts';
import { personRemove } from './person-remove.ts';
import { personUndo } from './person-undo.ts';
import { questionnaireBack } from './questionnaire-back.ts';
import { questionnaireInput } from './questionnaire-input.ts';
import { removeMilestone } from './remove-milestone.ts';
import { removePerson } from './remove-person.ts';
import { showPlan } from './show-plan.ts';
import { showRaci } from './show-raci.ts';
import { showRole } from './show-role.ts';
import { showScorecard } from './show-scorecard.ts';
import { startQuestionnaire } from './start-questionnaire.ts';
import { takeTitleRole } from './take-title-role.ts';
import { teamNext } from './team-next.ts';
import { teamPrevious } from './team-previous.ts';
import { teamShow } from './team-show.ts';
import { tryWhatIf } from './try-what-if.ts';
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
  fillRole,
  newerHistory,
  olderHistory,
  openRole,
  openShare,
  personAdd,
  personEdit,
  personMoreRoles,
  personRemove,
  personUndo,
  questionnaireBack,
  questionnaireInput,
  removeMilestone,
  removePerson,
  showPlan,
  showRaci,
  showRole,
  showScorecard,
  startQuestionnaire,
  takeTitleRole,
  teamNext,
  teamPrevious,
  teamShow,
  tryWhatIf,
  wantAgain,
  withdrawDecision,
];
