import { defineCommand } from '../listener.ts';
import { showTeam } from '../roster/show-team.ts';

export const team = defineCommand({
  id: 'team',
  summary: 'who is on the team, in which roles, who is overloaded; add, change and remove people',
  usage: '',
  examples: ['/aiteam team'],
  needs: 'viewer',
  isReadOnly: true,
  run: async ({ visit }, deps) => ({ kind: 'modal', view: showTeam(visit, deps) }),
});
