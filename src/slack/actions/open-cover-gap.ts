import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { openGapForm } from '../reminders/open-gap-form.ts';
import { buildCoverModal } from '../views/gap-modals.ts';

/** "Covered by…": asks by whom. */
export const openCoverGap = defineAction({
  actionId: actionIds.coverGap,
  needs: 'planner',
  run: (request, deps) =>
    openGapForm(
      request,
      ({ gap, reference }) => buildCoverModal({ gap, reference, form: { userId: null, name: null } }),
      deps,
    ),
});
