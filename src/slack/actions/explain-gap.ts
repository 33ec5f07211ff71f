import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { findPostedGap } from '../reminders/find-gap.ts';
import { buildGapReason } from '../views/gap-text.ts';
import { buildNotice } from '../views/notices.ts';

/** "Why": the reason and its sources, for the person alone. */
export const explainGap = defineAction({
  actionId: actionIds.explainGap,
  needs: 'viewer',
  run: async (request, deps) => {
    const posted = await findPostedGap(request, deps);
    const message = 'sentence' in posted ? buildNotice(posted.sentence) : buildGapReason(posted.gap);
    return { kind: 'message', message };
  },
});
