import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { findPostedGap } from '../reminders/find-gap.ts';
import { prepareDigest } from '../reminders/show-digest.ts';
import { buildOtherGaps } from '../views/digest-message.ts';
import { buildNotice } from '../views/notices.ts';

/** The gaps that did not fit into a digest's message, for the person alone. */
export const showOtherGaps = defineAction({
  actionId: actionIds.showOtherGaps,
  needs: 'viewer',
  run: async (request, deps) => {
    const posted = await findPostedGap(request, deps);
    if ('sentence' in posted) return { kind: 'message', message: buildNotice(posted.sentence) };
    const shown = await prepareDigest(posted.slot, posted.digest, deps);
    return { kind: 'message', message: buildOtherGaps(shown) };
  },
});
