import type { Action } from '../listener.ts';
import { addPeople } from './add-people.ts';
import { chooseTeam } from './choose-team.ts';
import { openShare } from './open-share.ts';
import { questionnaireBack } from './questionnaire-back.ts';
import { questionnaireInput } from './questionnaire-input.ts';
import { removePerson } from './remove-person.ts';
import { showPlan } from './show-plan.ts';
import { showRaci } from './show-raci.ts';
import { showRole } from './show-role.ts';
import { showScorecard } from './show-scorecard.ts';
import { startQuestionnaire } from './start-questionnaire.ts';
import { tryWhatIf } from './try-what-if.ts';

/** Every button, menu and input that answers at once. */
export const actions: readonly Action[] = [
  addPeople,
  chooseTeam,
  openShare,
  questionnaireBack,
  questionnaireInput,
  removePerson,
  showPlan,
  showRaci,
  showRole,
  showScorecard,
  startQuestionnaire,
  tryWhatIf,
];
