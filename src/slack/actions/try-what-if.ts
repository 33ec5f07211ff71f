import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { continueWhatIf } from '../questionnaire/questionnaire.ts';

/** "Try something else": goes on from the last try. */
export const tryWhatIf = defineAction({
  actionId: actionIds.tryWhatIf,
  run: async ({ workspaceId, userId, channelId = userId }, deps) => ({
    kind: 'modal',
    view: await continueWhatIf({ workspaceId, userId, channelId }, deps),
  }),
});
