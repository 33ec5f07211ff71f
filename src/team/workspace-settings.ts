import { z } from 'zod';
import { noPermissions, type Permissions, permissionsSchema } from './permissions.ts';

/** What holds for a whole workspace, whichever of its teams one looks at. */
export interface WorkspaceSettings {
  readonly permissions: Permissions;
  /** Tell people in a direct message when somebody puts them on a role. */
  readonly tellsPeople: boolean;
}

export const workspaceSettingsSchema: z.ZodType<WorkspaceSettings> = z.object({
  permissions: permissionsSchema,
  tellsPeople: z.boolean().default(false),
});

/** The settings of a workspace in which nothing was set yet. */
export const newWorkspaceSettings: WorkspaceSettings = { permissions: noPermissions, tellsPeople: false };
