import { defineCommand } from '../listener.ts';
import { showSettings } from '../settings/show-settings.ts';

export const settings = defineCommand({
  id: 'settings',
  summary: 'who may see, plan and own; lead times; teams and the channels that they are linked to',
  usage: '',
  examples: ['/aiteam settings'],
  needs: 'viewer',
  isReadOnly: true,
  isGeneral: true,
  run: async ({ visit }, deps) => ({ kind: 'modal', view: await showSettings(visit, deps) }),
});
