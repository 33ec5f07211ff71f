import { readManifest } from '../../src/manifest.ts';
import type { HistoryChange } from '../../src/team/history.ts';
import { noPermissions, type Permissions } from '../../src/team/permissions.ts';
import type { Team } from '../../src/team/team.ts';
import { newWorkspaceSettings, type WorkspaceSettings } from '../../src/team/workspace-settings.ts';
import { start, startTestProgram, type TestProgram, type TestProgramOptions } from './a-program.ts';
import { aTeam } from './a-team.ts';

/** A program with a team that is saved, and with rights as an owner may have set them. */
export interface SettledProgram extends TestProgram {
  readonly workspaceId: string;
  /** The settings as they are saved now. */
  settings(): Promise<WorkspaceSettings>;
  /** Replaces rights behind everybody's back, as another owner may at that moment. */
  sets(permissions: Partial<Permissions>): Promise<void>;
  /** The log of the workspace and of a team, the newest first. */
  log(teamId?: string): Promise<readonly HistoryChange[]>;
}

/** Ann owns the workspace unless the rights say otherwise. */
export async function startSettled(
  permissions: Partial<Permissions> = {},
  { team = aTeam(), ...options }: TestProgramOptions & { readonly team?: Team } = {},
): Promise<SettledProgram> {
  const program = await startTestProgram(options);
  const ann = program.person('ann').id;
  const workspaceId = program.slack.control.snapshot('ann').team.id;
  const made = { workspaceId, by: ann, at: start.toString() };
  const open = () => program.store.openTeam({ workspaceId, userId: ann });
  const sets = async (changed: Partial<Permissions>) => {
    const { settings, settingsVersion } = await open();
    const base = settingsVersion === 0 ? { ...noPermissions, owners: [ann] } : settings.permissions;
    await program.store.saveSettings({
      ...made,
      settings: { ...newWorkspaceSettings, ...settings, permissions: { ...base, ...changed } },
      expectedVersion: settingsVersion,
      changes: [],
    });
  };
  await program.store.saveTeam({ ...made, teamId: 'main', team, expectedVersion: 0 });
  await sets(permissions);
  return {
    ...program,
    // A getter of the program: the store is another one after a restart.
    get store() {
      return program.store;
    },
    workspaceId,
    settings: async () => (await open()).settings,
    sets,
    log: async (teamId = 'main') =>
      (await program.store.findHistory(workspaceId, teamId, 50)).map(({ change }) => change),
  };
}

/** The app's manifest as installed by somebody who granted nothing that is optional. */
export function manifestOfTheCautious(): ReturnType<typeof readManifest> {
  const manifest = readManifest();
  const { scopes } = manifest.oauth_config;
  return { ...manifest, oauth_config: { scopes: { ...scopes, bot_optional: [] } } };
}
