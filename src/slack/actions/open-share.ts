import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { previewShare } from '../preview-share.ts';
import { showSaved } from '../show-saved.ts';

/** Shows what would be public, and asks where to post it. */
export const openShare = defineAction({
  actionId: actionIds.openShare,
  run: (request, deps) =>
    showSaved(request, deps, (saved, reference) => ({
      kind: 'modal',
      view: previewShare(saved, reference, deps),
    })),
});
