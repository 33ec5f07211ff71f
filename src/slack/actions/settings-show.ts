import { actionIds } from '../ids.ts';
import { defineAction } from '../listener.ts';
import { showInPlace } from '../roster/show-team.ts';
import { showSettings } from '../settings/show-settings.ts';

/** Opens the settings; from one of their forms, goes back to them. */
export const settingsShow = defineAction({
  actionId: actionIds.showSettings,
  needs: 'viewer',
  isGeneral: true,
  run: async (request, deps) => showInPlace(request, await showSettings(request.visit, deps)),
});
