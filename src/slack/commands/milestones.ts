import { newTeam } from '../../team/team.ts';
import { defineCommand } from '../listener.ts';
import { showMilestones } from '../milestones/show-milestones.ts';

export const milestones = defineCommand({
  id: 'milestones',
  summary: 'the dates that hires are counted back from, your own too',
  usage: '',
  examples: ['/aiteam milestones'],
  needs: 'viewer',
  isReadOnly: true,
  run: async (request, deps) => {
    const team = request.visit.saved?.team ?? newTeam;
    return { kind: 'message', message: showMilestones(team, request, deps) };
  },
});
