import type { PostOutcome } from '../deps.ts';
import { callbackIds } from '../ids.ts';
import { defineSubmission } from '../listener.ts';
import { readValue } from '../payloads/view-state.ts';
import { buildPost, previewShare } from '../preview-share.ts';
import { adviseWithDecision } from '../show-advice.ts';
import { buildNoticeModal, outdatedForm } from '../views/notices.ts';
import { shareChannelBlock } from '../views/share-modal.ts';

/** Posts exactly what the preview showed; if that would be another advice by now, shows the new one first. */
export const shareAdvice = defineSubmission({
  callbackId: callbackIds.shareAdvice,
  needs: 'planner',
  // What is posted names the team, and the preview shows just that.
  isGeneral: true,
  run: async ({ view, reference, visit }, deps) => {
    const { saved } = visit;
    if (reference?.kind !== 'share' || !saved)
      return { kind: 'replaced-modal', view: buildNoticeModal('Share the advice', outdatedForm) };
    const shown = await adviseWithDecision(saved, visit.workspaceId, deps);
    const preview = (notice: string) => previewShare(shown, saved, visit, deps, notice);
    if (saved.version !== reference.version)
      return { kind: 'replaced-modal', view: preview(changedMeanwhile) };
    if (shown.advice.today !== reference.date) return { kind: 'replaced-modal', view: preview(nextDay) };
    const channelId = readValue(view.state, shareChannelBlock);
    const outcome = channelId
      ? await deps.post(visit.workspaceId, channelId, buildPost(shown, visit))
      : 'no-channel';
    if (outcome === 'posted') return { kind: 'closed-modal' };
    return {
      kind: 'field-errors',
      errors: { [shareChannelBlock]: problems[outcome] },
      view: preview,
    };
  },
});

const changedMeanwhile =
  'The answers were changed meanwhile. Below is the advice as it is now; nothing was posted yet.';

const nextDay =
  'A new day has begun since you opened this. Below is the advice as of today; nothing was posted yet.';

const problems: { readonly [outcome in Exclude<PostOutcome, 'posted'> | 'no-channel']: string } = {
  'no-channel': 'Choose a channel.',
  'not-there': 'I am not in this channel. Type /invite @aiteam there, then press “Post it” again.',
  archived: 'This channel is archived. Choose another one.',
  refused: 'Slack does not let me post in this channel. Choose another one.',
};
