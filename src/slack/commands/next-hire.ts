import { defineCommand } from '../listener.ts';
import { openQuestionnaire } from '../questionnaire/questionnaire.ts';

export const nextHire = defineCommand({
  id: 'next-hire',
  summary: 'a few questions in three short steps, then whom to hire next, by when, and why',
  usage: '',
  examples: ['/aiteam next-hire'],
  needs: 'planner',
  run: async ({ visit, channelId }, deps) => ({
    kind: 'modal',
    view: openQuestionnaire(visit, channelId, deps),
  }),
});
