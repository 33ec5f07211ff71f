import { setRoleAside } from '../../team/hiring.ts';
import { changeTeam } from '../change-team.ts';
import { readReason } from '../hiring/read-reason.ts';
import { callbackIds } from '../ids.ts';
import { defineSubmission } from '../listener.ts';
import { hiringBlocks } from '../payloads/hiring-values.ts';
import { readValue } from '../payloads/view-state.ts';
import { findOpenGap } from '../reminders/find-gap.ts';
import { isRoleGap, keepDecision, noteInDigest } from '../reminders/settle-gap.ts';
import { buildDismissModal } from '../views/gap-modals.ts';
import { buildNoticeModal } from '../views/notices.ts';

/** What a reminder asks for is not needed: its role is set aside, anything else is not asked for again while the facts hold. */
export const dismissGap = defineSubmission({
  callbackId: callbackIds.dismissGap,
  needs: 'planner',
  run: async (request, deps) => {
    const { visit, view, userId: by } = request;
    const open = await findOpenGap(request, deps);
    if ('sentence' in open)
      return { kind: 'replaced-modal', view: buildNoticeModal('Not needed', open.sentence) };
    const { gap, today } = open;
    const typed = readValue(view.state, hiringBlocks.reason) ?? null;
    const { reason, errors } = readReason(typed);
    if (Object.keys(errors).length > 0) {
      const again = (notice: string) =>
        buildDismissModal({ gap, reference: view.private_metadata, notice, reason: typed });
      return { kind: 'field-errors', errors, view: again };
    }
    const { role } = gap;
    if (role && isRoleGap(gap)) {
      const aside = { role, reason, on: today.toString(), by };
      await changeTeam(visit, (team) => setRoleAside(team, aside), deps);
    } else await keepDecision(open, { kind: 'not-needed', reason }, visit, deps);
    await noteInDigest(open, { what: 'not-needed', detail: reason }, visit, deps);
    return { kind: 'closed-modal' };
  },
});
