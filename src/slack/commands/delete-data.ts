import { countData } from '../count-data.ts';
import { defineCommand } from '../listener.ts';
import { buildDeleteDataModal } from '../views/delete-data-modal.ts';

export const deleteData = defineCommand({
  id: 'delete-data',
  summary: 'deletes all that is kept of this workspace, after you have seen what goes',
  usage: '',
  examples: ['/aiteam delete-data'],
  needs: 'owner',
  run: async ({ visit, channelId }, deps) => {
    const { workspaceId, teamId } = visit;
    const thing = { kind: 'thing', workspaceId, teamId, channelId, what: 'all-data', id: '' } as const;
    const kept = await countData(workspaceId, deps);
    return { kind: 'modal', view: buildDeleteDataModal(kept, deps.references.sign(thing)) };
  },
});
