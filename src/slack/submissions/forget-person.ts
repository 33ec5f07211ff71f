import { checkForgetting, forgetting } from '../forget-person.ts';
import { callbackIds } from '../ids.ts';
import { defineSubmission } from '../listener.ts';
import { buildNotice, buildNoticeModal, outdatedForm } from '../views/notices.ts';

/** Forgets the person everywhere in the workspace. */
export const forgetPerson = defineSubmission({
  callbackId: callbackIds.forgetPerson,
  needs: 'viewer',
  run: async ({ reference, visit }, deps) => {
    const isOurs = reference?.kind === 'thing' && reference.what === forgetting;
    const problem = isOurs ? checkForgetting(visit, reference.id) : outdatedForm;
    if (!isOurs || problem)
      return { kind: 'replaced-modal', view: buildNoticeModal('Forget a person', problem ?? outdatedForm) };
    const { workspaceId, userId: by } = visit;
    const { id: userId, channelId = by } = reference;
    const teams = await deps.store.forgetPerson({ workspaceId, userId, by, at: deps.now().toString() });
    deps.people.forget(workspaceId, userId);
    return { kind: 'closed-modal', afterwards: { channelId, message: buildNotice(describeDone(teams)) } };
  },
});

function describeDone(teams: number): string {
  if (teams === 0) return 'Done: nothing here names this person any more. They were on no team.';
  return `Done: nothing here names this person any more. On ${teams === 1 ? 'one team' : `${teams} teams`} a seat without a name is left.`;
}
