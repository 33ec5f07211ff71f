import { defineCommand } from '../listener.ts';
import { beginWhatIf } from '../questionnaire/questionnaire.ts';
import { buildNotice, nothingSaved } from '../views/notices.ts';

export const whatIf = defineCommand({
  id: 'what-if',
  summary: 'change answers, people or dates without saving, and see what would be different',
  usage: '',
  examples: ['/aiteam what-if'],
  needs: 'viewer',
  draft: 'what-if',
  run: async ({ visit, channelId }, deps) => {
    if (!visit.saved) return { kind: 'message', message: buildNotice(nothingSaved, true) };
    return { kind: 'modal', view: await beginWhatIf(visit, channelId, deps) };
  },
});
