import { importing } from '../import-preview.ts';
import { defineCommand } from '../listener.ts';
import { signThing } from '../sign-thing.ts';
import { buildImportModal } from '../views/import-modal.ts';
import { buildNotice } from '../views/notices.ts';
import { tellMissingScope } from '../views/scope-text.ts';

export const importCommand = defineCommand({
  id: 'import',
  summary: 'a team from a file of `/aiteam export`, after you have seen what it would change',
  usage: '',
  examples: ['/aiteam import'],
  needs: 'planner',
  run: async ({ visit, channelId }, deps) => {
    if (!(await deps.files.canRead(visit.workspaceId))) {
      const grantUrl = deps.installs.grantUrl('files:read');
      return { kind: 'message', message: buildNotice(tellMissingScope({ ...readingFiles, grantUrl })) };
    }
    return {
      kind: 'modal',
      view: buildImportModal(signThing({ what: importing, id: '' }, { ...visit, channelId }, deps)),
    };
  },
});

const readingFiles = { what: 'read files', scope: 'files:read', again: '/aiteam import' } as const;
