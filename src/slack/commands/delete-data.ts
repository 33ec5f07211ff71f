import { countData } from '../count-data.ts';
import { defineCommand } from '../listener.ts';
import { signThing } from '../sign-thing.ts';
import { buildDeleteDataModal } from '../views/delete-data-modal.ts';

export const deleteData = defineCommand({
  id: 'delete-data',
  summary: 'deletes all that is kept of this workspace, after you have seen what goes',
  usage: '',
  examples: ['/aiteam delete-data'],
  needs: 'owner',
  run: async ({ visit, channelId }, deps) => {
    const { workspaceId } = visit;
    const kept = await countData(workspaceId, deps);
    return {
      kind: 'modal',
      view: buildDeleteDataModal(
        kept,
        signThing({ what: 'all-data', id: '' }, { ...visit, channelId }, deps),
      ),
    };
  },
});
