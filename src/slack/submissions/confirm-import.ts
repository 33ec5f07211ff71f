import { callbackIds } from '../ids.ts';
import { importing, previewImport, readImport } from '../import-preview.ts';
import { defineSubmission } from '../listener.ts';
import { fingerprint } from '../payloads/fingerprint.ts';
import { saveTeam } from '../save-team.ts';
import { showAdvice } from '../show-advice.ts';
import { buildNoticeModal, outdatedForm } from '../views/notices.ts';

/** Replaces the team by the one in the file, if it is still the team that the preview was made for. */
export const confirmImport = defineSubmission({
  callbackId: callbackIds.confirmImport,
  needs: 'planner',
  run: async ({ reference, visit }, deps) => {
    const notDone = (sentence: string) =>
      ({ kind: 'replaced-modal', view: buildNoticeModal('Import a team', sentence) }) as const;
    if (reference?.kind !== 'thing' || reference.what !== importing) return notDone(outdatedForm);
    const { id: fileId, seen, channelId = visit.userId } = reference;
    const read = await readImport(visit.workspaceId, fileId, deps);
    if (read.outcome === 'problem') return notDone(read.sentence);
    const again = (current: typeof visit) =>
      ({
        kind: 'replaced-modal',
        view: previewImport(read.file, fileId, current, { channelId, deps, notice: changedMeanwhile }),
      }) as const;
    if (fingerprint(visit.saved?.team) !== seen) return again(visit);
    const saved = await saveTeam(visit, read.file.team, deps, {
      changes: [{ kind: 'imported' }],
      isQuiet: true,
    });
    if (saved.outcome === 'changed') return again({ ...visit, saved: saved.current });
    const imported = { team: read.file.team, updatedAt: deps.now().toString() };
    return {
      kind: 'closed-modal',
      afterwards: { channelId, message: await showAdvice(imported, { visit, channelId }, deps) },
    };
  },
});

const changedMeanwhile =
  'The team was changed meanwhile. Below is what the file would change now; nothing was imported yet.';
