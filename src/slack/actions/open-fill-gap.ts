import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { emptyHireForm } from '../payloads/hiring-values.ts';
import { openGapForm } from '../reminders/open-gap-form.ts';
import { buildFillGapModal } from '../views/gap-modals.ts';

/** "Filled": asks by whom. */
export const openFillGap = defineAction({
  actionId: actionIds.fillGap,
  needs: 'planner',
  run: (request, deps) =>
    openGapForm(
      request,
      ({ gap: { role }, reference }) => role && buildFillGapModal({ role, reference, form: emptyHireForm }),
      deps,
    ),
});
