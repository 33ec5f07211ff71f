import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { openQuestionnaire } from '../questionnaire/questionnaire.ts';

/** "Find the next hire" and "Change answers". */
export const startQuestionnaire = defineAction({
  actionId: actionIds.startQuestionnaire,
  needs: 'planner',
  run: async ({ visit, userId, channelId = userId }, deps) => ({
    kind: 'modal',
    view: openQuestionnaire(visit, channelId, deps),
  }),
});
