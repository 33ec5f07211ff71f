import type { WebClient } from '@slack/web-api';
import type { Log } from '../../log.ts';
import type { Installation, InstallationStore } from '../../store/installation-store.ts';
import type { InstalledTenants } from '../connection/installed-tenants.ts';
import { slackErrorCode } from '../connection/web-client.ts';
import type { Installs } from './installs.ts';

export interface OrganisationWorkspacesOptions {
  readonly installations: Pick<InstallationStore, 'find' | 'listWorkspaces' | 'leaveOrganisation'>;
  readonly tenants: Pick<InstalledTenants, 'notePlace' | 'tokenOf' | 'forget'>;
  readonly client: WebClient;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
  /** Greets whoever installed the app, in its first workspace. */
  readonly greet: (installation: Installation, workspaceId: string) => void;
}

/** Follows an organisation that lets the app into its workspaces and takes it out of them. */
export function followOrganisations(
  options: OrganisationWorkspacesOptions,
): Pick<Installs, 'noteEntry' | 'noteExit'> {
  const { installations, tenants, now, log, greet } = options;
  return {
    noteEntry: async (enterpriseId, workspaceIds) => {
      // The notice itself tells of one of these, so that it may be known already.
      const known = await installations.listWorkspaces(enterpriseId);
      const isFirst = known.every((workspaceId) => workspaceIds.includes(workspaceId));
      for (const workspaceId of workspaceIds) await tenants.notePlace({ workspaceId, enterpriseId });
      const [workspaceId] = workspaceIds;
      const installation = isFirst ? await installations.find(enterpriseId) : undefined;
      if (installation && workspaceId !== undefined) greet(installation, workspaceId);
    },
    noteExit: async (enterpriseId, workspaceIds, at = now()) => {
      const installation = await installations.find(enterpriseId);
      for (const workspaceId of workspaceIds) {
        // The notice may be late, and the app let in again since.
        if (installation && (await isIn(workspaceId, installation, options))) continue;
        if (await installations.leaveOrganisation({ workspaceId, enterpriseId, at }))
          log.info({ workspaceId, enterpriseId }, 'an organisation took the app out of a workspace');
      }
      tenants.forget(enterpriseId);
    },
  };
}

/** Whether an organisation’s token is good for one of its workspaces; false where Slack does not say. */
async function isIn(
  workspaceId: string,
  installation: Installation,
  { client, tenants }: Pick<OrganisationWorkspacesOptions, 'client' | 'tenants'>,
): Promise<boolean> {
  try {
    const token = await tenants.tokenOf(installation);
    await client.conversations.list({ token, team_id: workspaceId, limit: 1 });
    return true;
  } catch (error) {
    const code = slackErrorCode(error);
    // Any other refusal is about something else, and comes from a workspace where the app is.
    return code !== undefined && !notThere.includes(code);
  }
}

const notThere: readonly string[] = [
  'team_access_not_granted',
  'team_not_found',
  'account_inactive',
  'token_revoked',
  'invalid_auth',
];
