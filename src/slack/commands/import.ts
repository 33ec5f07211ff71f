import { importing } from '../import-preview.ts';
import { defineCommand } from '../listener.ts';
import { signThing } from '../sign-thing.ts';
import { buildImportModal } from '../views/import-modal.ts';
import { buildNotice } from '../views/notices.ts';

export const importCommand = defineCommand({
  id: 'import',
  summary: 'a team from a file of `/aiteam export`, after you have seen what it would change',
  usage: '',
  examples: ['/aiteam import'],
  needs: 'planner',
  run: async ({ visit, channelId }, deps) => {
    if (!(await deps.files.canRead(visit.workspaceId)))
      return { kind: 'message', message: buildNotice(noFiles) };
    return {
      kind: 'modal',
      view: buildImportModal(signThing({ what: importing, id: '' }, { ...visit, channelId }, deps)),
    };
  },
});

const noFiles =
  'I may not read files in this workspace. Somebody who manages the app in Slack can give it the scope `files:read`; then type `/aiteam import` again.';
