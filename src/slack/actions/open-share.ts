import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { previewShare } from '../preview-share.ts';
import { showSaved } from '../show-saved.ts';

/** Shows what would be public, and asks where to post it. */
export const openShare = defineAction({
  actionId: actionIds.openShare,
  needs: 'planner',
  run: async (request, deps) =>
    showSaved(request, (saved) => ({
      kind: 'modal',
      view: previewShare(saved, request.visit, deps),
    })),
});
