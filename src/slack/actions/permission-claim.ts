import { isEnough } from '../../team/permissions.ts';
import type { Deps } from '../deps.ts';
import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { showInPlace } from '../roster/show-team.ts';
import { saveSettings } from '../settings/save-settings.ts';
import { showSettings } from '../settings/show-settings.ts';
import { buildNotice } from '../views/notices.ts';
import { alreadyOwner, describeClaim, nowOwner } from '../views/permission-text.ts';
import { findMembership, openVisit, type Visit } from '../visit.ts';

/** "Make me owner", for admins of the Slack workspace: the log has it, and the other owners are told. */
export const permissionClaim = defineAction({
  actionId: actionIds.claimOwnership,
  needs: 'slack-admin',
  isGeneral: true,
  run: async (request, deps) => {
    const { visit } = request;
    if (isEnough(visit.permission, 'owner'))
      return showInPlace(request, await showSettings(visit, deps, { notice: alreadyOwner }));
    const owning = await claim(visit, deps);
    await tellOwners(owning, deps);
    return showInPlace(request, await showSettings(owning, deps, { notice: nowOwner }));
  },
});

/** So often somebody else may change the settings in between. */
const mostTries = 3;

async function claim(visit: Visit, deps: Deps): Promise<Visit> {
  const { workspaceId, teamId, userId } = visit;
  let current = visit;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { permissions } = current.settings;
    const isOther = (named: string) => named !== userId;
    const settings = {
      ...current.settings,
      permissions: {
        ...permissions,
        owners: [...permissions.owners.filter(isOther), userId],
        planners: permissions.planners.filter(isOther),
        viewers: permissions.viewers.filter(isOther),
      },
    };
    if (await saveSettings(current, settings, deps))
      return { ...current, settings, settingsVersion: current.settingsVersion + 1, permission: 'owner' };
    current = await openVisit({ workspaceId, teamId, userId }, deps);
  }
  throw new Error(`the settings were changed ${mostTries} times while an owner was added`);
}

/** In the background: whoever claims does not wait for it, and a direct message that Slack refuses is no failure of theirs. */
async function tellOwners({ workspaceId, userId, settings }: Visit, deps: Deps): Promise<void> {
  const { name } = await findMembership({ workspaceId, userId }, deps);
  const message = buildNotice(describeClaim(name));
  for (const owner of settings.permissions.owners.filter((one) => one !== userId))
    deps.inBackground(`telling ${workspaceId}/${owner}`, async () => {
      await deps.tell(workspaceId, owner, message);
    });
}
