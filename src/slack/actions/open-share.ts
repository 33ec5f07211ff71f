import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { previewShare } from '../preview-share.ts';
import { adviseWithDecision } from '../show-advice.ts';
import { showSaved } from '../show-saved.ts';

/** Shows what would be public, and asks where to post it. */
export const openShare = defineAction({
  actionId: actionIds.openShare,
  needs: 'planner',
  // What is posted names the team, and the preview shows just that.
  isGeneral: true,
  run: async (request, deps) =>
    showSaved(request, async (saved) => {
      const shown = await adviseWithDecision(saved, request.workspaceId, deps);
      return { kind: 'modal', view: previewShare(shown, saved, request.visit, deps) };
    }),
});
