import type { Action } from '../listener.ts';
import { addJoiner } from './add-joiner.ts';
import { addPeople } from './add-people.ts';
import { chooseTeam } from './choose-team.ts';
import { openShare } from './open-share.ts';
import { personAdd } from './person-add.ts';
import { personEdit } from './person-edit.ts';
import { personMoreRoles } from './person-more-roles.ts';
import { personRemove } from './person-remove.ts';
import { personUndo } from './person-undo.ts';
import { questionnaireBack } from './questionnaire-back.ts';
import { questionnaireInput } from './questionnaire-input.ts';
import { removePerson } from './remove-person.ts';
import { showPlan } from './show-plan.ts';
import { showRaci } from './show-raci.ts';
import { showRole } from './show-role.ts';
import { showScorecard } from './show-scorecard.ts';
import { startQuestionnaire } from './start-questionnaire.ts';
import { teamNext } from './team-next.ts';
import { teamPrevious } from './team-previous.ts';
import { teamShow } from './team-show.ts';
import { tryWhatIf } from './try-what-if.ts';

/** Every button, menu and input that answers at once. */
export const actions: readonly Action[] = [
  addPeople,
  chooseTeam,
  openShare,
import { takeTitleRole } from './take-title-role.ts';
  personAdd,
  personEdit,
  personMoreRoles,
  personRemove,
  personUndo,
  questionnaireBack,
  questionnaireInput,
  removePerson,
  showPlan,
  addJoiner,
  showRaci,
  showRole,
  showScorecard,
  startQuestionnaire,
  teamNext,
  teamPrevious,
  teamShow,
  tryWhatIf,
];
  takeTitleRole,
