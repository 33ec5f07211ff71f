import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { buildStopped } from '../views/fill-modal.ts';

/** “Stop”: shows so, whatever the form shows by now; the reading ends when it finds its form changed. */
export const stopReading = defineAction({
  actionId: actionIds.stopReading,
  needs: 'planner',
  run: async ({ view, visit }, deps) => {
    if (view) await deps.updateModal(visit.workspaceId, view.id, buildStopped(view.private_metadata));
    return { kind: 'nothing' };
  },
});
