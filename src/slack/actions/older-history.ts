import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { showHistoryPage } from '../show-history.ts';

/** A page of the log with older entries. */
export const olderHistory = defineAction({
  actionId: actionIds.olderHistory,
  needs: 'planner',
  run: showHistoryPage,
});
