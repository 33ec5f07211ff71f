import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { openGapForm } from '../reminders/open-gap-form.ts';
import { buildDismissModal } from '../views/gap-modals.ts';

/** "Not needed": asks why. */
export const openDismissGap = defineAction({
  actionId: actionIds.dismissGap,
  needs: 'planner',
  run: (request, deps) =>
    openGapForm(request, ({ gap, reference }) => buildDismissModal({ gap, reference, reason: null }), deps),
});
