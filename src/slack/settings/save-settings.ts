import { describeSettingsChanges } from '../../team/settings-changes.ts';
import type { WorkspaceSettings } from '../../team/workspace-settings.ts';
import type { Deps } from '../deps.ts';
import { showHome } from '../home.ts';
import type { Visit } from '../visit.ts';

/** Saves the settings if they are still as the visit found them, with what changed for the log; false, and nothing done, if not. */
export async function saveSettings(visit: Visit, settings: WorkspaceSettings, deps: Deps): Promise<boolean> {
  const { workspaceId, userId, settingsVersion } = visit;
  const isSaved = await deps.store.saveSettings({
    workspaceId,
    settings,
    expectedVersion: settingsVersion,
    by: userId,
    at: deps.now().toString(),
    changes: describeSettingsChanges(visit.settings, settings),
  });
  if (isSaved) refreshHome(visit, deps);
  return isSaved;
}

/** Shows somebody what changed on their Home, once they have their answer. */
export function refreshHome({ workspaceId, userId }: Visit, deps: Deps): void {
  deps.inBackground(`home of ${workspaceId}/${userId}`, () => showHome({ workspaceId, userId }, deps));
}
