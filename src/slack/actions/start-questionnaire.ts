import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { openQuestionnaire } from '../questionnaire/questionnaire.ts';

/** "Find the next hire" and "Change answers". */
export const startQuestionnaire = defineAction({
  actionId: actionIds.startQuestionnaire,
  run: async ({ workspaceId, userId, channelId = userId }, deps) => ({
    kind: 'modal',
    view: await openQuestionnaire({ workspaceId, userId, channelId }, deps),
  }),
});
