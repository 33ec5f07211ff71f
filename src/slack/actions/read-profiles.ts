import { isRoleId, roles } from '../../knowledge/roles/index.ts';
import { readProfiles as read } from '../fill/read-profiles.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { fillBlocks } from '../payloads/fill-values.ts';
import { readValues } from '../payloads/view-state.ts';
import { buildNoticeModal, outdatedForm } from '../views/notices.ts';

/** “Read the profiles” and “Read on”: begins to read, and goes on in the background. */
export const readProfiles = defineAction({
  actionId: actionIds.readProfiles,
  needs: 'planner',
  run: async ({ view, reference }, deps) => {
    if (!view || reference?.kind !== 'profiles')
      return { kind: 'replaced-modal', view: buildNoticeModal('Fill from Slack', outdatedForm) };
    const chosen = (readValues(view.state, fillBlocks.roles) ?? reference.roles).filter(isRoleId);
    const from = { ...reference, roles: chosen.length > 0 ? chosen : roles.map(({ id }) => id) };
    const modal = { viewId: view.id, hash: view.hash };
    deps.inBackground(`profiles for ${view.id}`, () => read(modal, from, deps));
    return { kind: 'nothing' };
  },
});
