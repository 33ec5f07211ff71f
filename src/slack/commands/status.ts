import { defineCommand } from '../listener.ts';
import { adviseSavedTeam } from '../saved-team.ts';
import { buildAdviceMessage } from '../views/next-hire-message.ts';
import { buildNotice, nothingSaved } from '../views/notices.ts';

export const status = defineCommand({
  id: 'status',
  summary: 'the advice from the saved answers at once, and how old they are',
  usage: '',
  examples: ['/aiteam status'],
  needs: 'viewer',
  run: async ({ visit }, deps) => {
    const { saved, workspaceId, teamId } = visit;
    if (!saved) return { kind: 'message', message: buildNotice(nothingSaved, true) };
    const reference = deps.references.sign({ kind: 'advice', workspaceId, teamId });
    return { kind: 'message', message: buildAdviceMessage(adviseSavedTeam(saved, deps), { reference }) };
  },
});
