import { fillRole, findOpenRole } from '../../team/hiring.ts';
import { newTeam } from '../../team/team.ts';
import { changeTeam } from '../change-team.ts';
import { isFull, readHire } from '../hiring/read-hire.ts';
import { showRole } from '../hiring/show-role.ts';
import { callbackIds } from '../ids.ts';
import { defineSubmission } from '../listener.ts';
import { readHireForm } from '../payloads/hiring-values.ts';
import { findOpenGap } from '../reminders/find-gap.ts';
import { noteInDigest } from '../reminders/settle-gap.ts';
import { buildFillGapModal } from '../views/gap-modals.ts';
import { tellFilled } from '../views/hiring-text.ts';
import { buildNoticeModal, olderButton } from '../views/notices.ts';
import { nameOf, plainNameOf } from '../views/roster-text.ts';

/** Puts somebody on the team in the role that a reminder asks for. */
export const fillGap = defineSubmission({
  callbackId: callbackIds.fillGap,
  needs: 'planner',
  run: async (request, deps) => {
    const { visit, view, workspaceId, userId } = request;
    const open = await findOpenGap(request, deps);
    if ('sentence' in open)
      return { kind: 'replaced-modal', view: buildNoticeModal('Role filled', open.sentence) };
    const { role } = open.gap;
    if (!role) return { kind: 'replaced-modal', view: buildNoticeModal('Role filled', olderButton) };
    const form = readHireForm(view.state);
    const read = await readHire(form, { team: visit.saved?.team ?? newTeam, workspaceId }, deps);
    if (read.outcome === 'problems') {
      const again = (notice: string) =>
        buildFillGapModal({ role, reference: view.private_metadata, form, notice });
      return { kind: 'field-errors', errors: read.errors, view: again };
    }
    const { hired } = read;
    const changed = await changeTeam(
      visit,
      (team) => (isFull(team, hired.who) ? undefined : fillRole(team, { ...hired, role })),
      deps,
    );
    if (changed.outcome === 'differs')
      return { kind: 'replaced-modal', view: buildNoticeModal('Role filled', becameFull) };
    await noteInDigest(open, { what: 'filled', detail: plainNameOf(hired) }, visit, deps);
    const { before, after } = changed;
    const done = tellFilled(role, nameOf(hired), findOpenRole(before, role) !== undefined);
    const channelId = open.slot.channelId ?? userId;
    const message = await showRole(role, after, { visit, channelId }, deps, { done, before });
    return { kind: 'closed-modal', afterwards: { channelId, message } };
  },
});

const becameFull = 'The team became full meanwhile, so nothing was changed.';
