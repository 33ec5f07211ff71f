import { readWho } from '../hiring/read-hire.ts';
import { callbackIds } from '../ids.ts';
import { defineSubmission } from '../listener.ts';
import { readHireForm } from '../payloads/hiring-values.ts';
import { findOpenGap } from '../reminders/find-gap.ts';
import { keepDecision, noteInDigest } from '../reminders/settle-gap.ts';
import { buildCoverModal } from '../views/gap-modals.ts';
import { buildNoticeModal } from '../views/notices.ts';
import { plainNameOf } from '../views/roster-text.ts';

/** Remembers who covers a gap for now. */
export const coverGap = defineSubmission({
  callbackId: callbackIds.coverGap,
  needs: 'planner',
  run: async (request, deps) => {
    const { visit, view, workspaceId } = request;
    const open = await findOpenGap(request, deps);
    if ('sentence' in open)
      return { kind: 'replaced-modal', view: buildNoticeModal('Covered by…', open.sentence) };
    const form = readHireForm(view.state);
    const who = await readWho(form, workspaceId, deps);
    if ('sentence' in who) {
      const again = (notice: string) =>
        buildCoverModal({ gap: open.gap, reference: view.private_metadata, form, notice });
      return { kind: 'field-errors', errors: { [who.block]: who.sentence }, view: again };
    }
    await keepDecision(open, { kind: 'covered', who }, visit, deps);
    await noteInDigest(open, { what: 'covered', detail: plainNameOf({ who }) }, visit, deps);
    return { kind: 'closed-modal' };
  },
});
