import { mainTeamId } from '../../store/store.ts';
import { defineCommand } from '../listener.ts';
import { beginWhatIf } from '../questionnaire/questionnaire.ts';
import { buildNotice, nothingSaved } from '../views/notices.ts';

export const whatIf = defineCommand({
  id: 'what-if',
  summary: 'change answers, people or dates without saving, and see what would be different',
  usage: '',
  examples: ['/aiteam what-if'],
  run: async (request, deps) => {
    const saved = await deps.store.findTeam(request.workspaceId, mainTeamId);
    if (!saved) return { kind: 'message', message: buildNotice(nothingSaved, true) };
    return { kind: 'modal', view: await beginWhatIf(request, saved, deps) };
  },
});
