import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { showHistoryPage } from '../show-history.ts';

/** A page of the log with newer entries. */
export const newerHistory = defineAction({
  actionId: actionIds.newerHistory,
  needs: 'planner',
  run: showHistoryPage,
});
