import { defineCommand } from '../listener.ts';
import { findRoleByName } from '../payloads/role-name.ts';
import { adviseSavedTeam } from '../saved-team.ts';
import { buildBrief } from '../views/brief-message.ts';
import { buildUnknownRole } from '../views/unknown-name.ts';

export const brief = defineCommand({
  id: 'brief',
  summary: 'a job brief for a role on your team, as text to copy',
  usage: '<role>',
  examples: ['/aiteam brief mlops'],
  needs: 'viewer',
  isReadOnly: true,
  run: async ({ rest, visit }, deps) => {
    const found = findRoleByName(rest);
    if (found.outcome !== 'found') return { kind: 'message', message: buildUnknownRole(rest, found) };
    const { saved } = visit;
    return { kind: 'message', message: buildBrief(found.id, saved && adviseSavedTeam(saved, deps)) };
  },
});
