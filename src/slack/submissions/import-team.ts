import { callbackIds } from '../ids.ts';
import { importing, previewImport, readImport } from '../import-preview.ts';
import { defineSubmission } from '../listener.ts';
import { readValues } from '../payloads/view-state.ts';
import { buildImportModal, importFileBlock } from '../views/import-modal.ts';
import { buildNoticeModal, outdatedForm } from '../views/notices.ts';

/** Shows what the chosen file would change; nothing is changed yet. */
export const importTeam = defineSubmission({
  callbackId: callbackIds.importTeam,
  needs: 'planner',
  run: async ({ view, reference, visit }, deps) => {
    if (reference?.kind !== 'thing' || reference.what !== importing)
      return { kind: 'replaced-modal', view: buildNoticeModal('Import a team', outdatedForm) };
    const [fileId = ''] = readValues(view.state, importFileBlock) ?? [];
    const read = await readImport(visit.workspaceId, fileId, deps);
    if (read.outcome === 'problem')
      return {
        kind: 'field-errors',
        errors: { [importFileBlock]: read.sentence },
        view: () => buildImportModal(view.private_metadata),
      };
    const { channelId } = reference;
    return { kind: 'replaced-modal', view: previewImport(read.file, fileId, visit, { channelId, deps }) };
  },
});
