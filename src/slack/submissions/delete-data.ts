import { callbackIds } from '../ids.ts';
import { defineSubmission } from '../listener.ts';
import { readValue } from '../payloads/view-state.ts';
import { confirmWord, confirmWordBlock } from '../views/delete-data-modal.ts';
import { buildNotice, buildNoticeModal, outdatedForm } from '../views/notices.ts';

/** Deletes all that is kept of the workspace, once the word was typed. */
export const deleteAllData = defineSubmission({
  callbackId: callbackIds.deleteData,
  needs: 'owner',
  run: async ({ view, reference, visit }, deps) => {
    if (reference?.kind !== 'thing' || reference.what !== 'all-data')
      return { kind: 'replaced-modal', view: buildNoticeModal('Delete all data', outdatedForm) };
    const typed = readValue(view.state, confirmWordBlock)?.trim().toLowerCase();
    if (typed !== confirmWord) {
      const sentence = `Type the word ${confirmWord}; nothing was deleted.`;
      return {
        kind: 'field-errors',
        errors: { [confirmWordBlock]: sentence },
        view: (notice) => buildNoticeModal('Delete all data', notice),
      };
    }
    const { workspaceId, userId } = visit;
    await deps.store.deleteWorkspace(workspaceId);
    deps.log.info({ workspaceId, userId }, 'all data of a workspace was deleted by an owner');
    const { channelId = userId } = reference;
    const text = deps.installs.installUrl === undefined ? done : `${done} ${stillThere}`;
    return { kind: 'closed-modal', afterwards: { channelId, message: buildNotice(text) } };
  },
});

const stillThere =
  'I am still in the workspace; to end that too, remove the app in Slack, and my token is deleted as well.';

const done =
  'Everything that was kept of this workspace is deleted. Whoever saves a team first from now on will own it.';
