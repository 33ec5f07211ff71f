/** Every callback_id and action_id, once. Block ids that a view makes for its inputs are in `payloads/questionnaire-values.ts`. */
export const callbackIds = {
  questionnaire: 'next-hire-questionnaire',
  shareAdvice: 'share-advice',
  savePerson: 'save-person',
} as const;

export const actionIds = {
  startQuestionnaire: 'start-questionnaire',
  questionnaireBack: 'questionnaire-back',
  /** Every input of the questionnaire; which one it is stands in its block id. */
  questionnaireInput: 'questionnaire-input',
  addPeople: 'add-people',
  removePerson: 'remove-person',
  showTeam: 'show-team',
  previousPeople: 'previous-people',
  nextPeople: 'next-people',
  addPerson: 'add-person',
  editPerson: 'edit-person',
  moreRoles: 'more-roles',
  removeFromTeam: 'remove-from-team',
  undoPerson: 'undo-person',
  openShare: 'open-share',
  showRaci: 'show-raci',
  showPlan: 'show-plan',
  tryWhatIf: 'try-what-if',
  showRole: 'show-role',
  showScorecard: 'show-scorecard',
  chooseTeam: 'choose-team',
} as const;

export const command = '/aiteam';
