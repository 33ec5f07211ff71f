import { defineCommand } from '../listener.ts';
import { showHistory } from '../show-history.ts';

export const history = defineCommand({
  id: 'history',
  summary: 'who changed what and when, and what was advised',
  usage: '',
  examples: ['/aiteam history'],
  needs: 'planner',
  run: async ({ visit }, deps) => ({ kind: 'message', message: await showHistory(visit, 0, deps) }),
});
