import { wantAgain } from '../../team/hiring.ts';
import { changeTeam } from '../change-team.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { findPostedGap } from '../reminders/find-gap.ts';
import { forgetDecision, isRoleGap, noteInDigest, replyToSettled } from '../reminders/settle-gap.ts';
import { latestNote } from '../views/digest-note-text.ts';
import { buildNotice } from '../views/notices.ts';

/** "Undo": what somebody did about a gap is taken back, and its buttons are there again. */
export const undoGap = defineAction({
  actionId: actionIds.undoGap,
  needs: 'planner',
  run: async (request, deps) => {
    const { visit } = request;
    const posted = await findPostedGap(request, deps);
    if ('sentence' in posted) return { kind: 'message', message: buildNotice(posted.sentence) };
    const { digest, gap } = posted;
    const note = latestNote(digest, gap.key);
    if (!note || note.what === 'filled') return { kind: 'message', message: buildNotice(nothingToUndo) };
    const { role } = gap;
    if (note.what === 'not-needed' && role && isRoleGap(gap))
      await changeTeam(
        visit,
        (team) => (team.setAside.some((aside) => aside.role === role) ? wantAgain(team, role) : undefined),
        deps,
      );
    await forgetDecision(posted, visit, deps);
    return replyToSettled(await noteInDigest(posted, { what: 'undone' }, visit, deps));
  },
});

const nothingToUndo = 'There is nothing to take back: somebody was first.';
