import { defineCommand } from '../listener.ts';
import { adviseSavedTeam, mainTeamId } from '../saved-team.ts';
import { buildNotice, nothingSaved } from '../views/notices.ts';
import { buildPlanMessage } from '../views/plan-message.ts';

export const plan = defineCommand({
  id: 'plan',
  summary: 'which role to open when, quarter by quarter, and why in this order',
  usage: '',
  examples: ['/aiteam plan'],
  run: async ({ workspaceId }, deps) => {
    const saved = await deps.store.findTeam(workspaceId, mainTeamId);
    if (!saved) return { kind: 'message', message: buildNotice(nothingSaved, true) };
    return { kind: 'message', message: buildPlanMessage(adviseSavedTeam(saved, deps).advice) };
  },
});
