import type { Installation } from '../../store/installation-store.ts';

/** Whether an organisation installed the app, for all of its workspaces. */
export function isOfOrganisation({ installationId }: Pick<Installation, 'installationId'>): boolean {
  return installationId.startsWith('E');
}
