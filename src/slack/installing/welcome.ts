import type { Log } from '../../log.ts';
import { type Installation, isOfOrganisation } from '../../store/installation-store.ts';
import type { Store } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { buildWelcome } from '../views/welcome-message.ts';

export interface WelcomeOptions {
  readonly store: Pick<Store, 'openTeam' | 'saveSettings'>;
  readonly tell: Deps['tell'];
  readonly inBackground: Deps['inBackground'];
  readonly now: () => Temporal.Instant;
  readonly log: Log;
}

/**
 * What a first installation leads to: in a workspace that nobody owns, whoever installed the app does, and is greeted with
 * the next step. Of an organisation nobody owns all workspaces, and the greeting waits for the first one. Never rejects.
 */
export async function welcome(installation: Installation, options: WelcomeOptions): Promise<void> {
  if (isOfOrganisation(installation)) return;
  const { installationId: workspaceId } = installation;
  const isOwner = await makeOwner(installation, options);
  greet(installation, workspaceId, isOwner, options);
}

/** Tells whoever installed the app, in a workspace where it is. */
export function greet(
  { name: place, installedBy }: Installation,
  workspaceId: string,
  isOwner: boolean,
  { tell, inBackground, log }: WelcomeOptions,
): void {
  inBackground(`welcome ${workspaceId}`, async () => {
    const isTold = await tell(workspaceId, installedBy, buildWelcome({ place, isOwner }));
    if (!isTold) log.info({ workspaceId }, 'whoever installed the app could not be greeted');
  });
}

/** True where the person owns the workspace now. */
async function makeOwner(
  { installationId: workspaceId, installedBy: userId }: Installation,
  { store, now, log }: WelcomeOptions,
): Promise<boolean> {
  try {
    const { settings, settingsVersion } = await store.openTeam({ workspaceId, userId });
    const { permissions } = settings;
    if (permissions.owners.length > 0) return permissions.owners.includes(userId);
    return await store.saveSettings({
      workspaceId,
      settings: { ...settings, permissions: { ...permissions, owners: [userId] } },
      expectedVersion: settingsVersion,
      by: userId,
      at: now().toString(),
      changes: [{ kind: 'permission', userId, to: 'owner' }],
    });
  } catch (error) {
    log.error({ err: error, workspaceId }, 'whoever installed the app could not be made owner');
    return false;
  }
}
