import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { continueWhatIf } from '../questionnaire/questionnaire.ts';

/** "Try something else": goes on from the last try. */
export const tryWhatIf = defineAction({
  actionId: actionIds.tryWhatIf,
  needs: 'viewer',
  draft: 'what-if',
  run: async ({ visit, userId, channelId = userId }, deps) => ({
    kind: 'modal',
    view: continueWhatIf(visit, channelId, deps),
  }),
});
