import type { ModalView } from '@slack/types';
import { newTeam } from '../team/team.ts';
import { describeTeamChanges } from '../team/team-changes.ts';
import type { TeamFile } from '../team/team-file.ts';
import { readTeamFile } from '../team/team-file.ts';
import type { Deps } from './deps.ts';
import { fingerprint } from './payloads/fingerprint.ts';
import { signThing } from './sign-thing.ts';
import { buildImportPreview } from './views/import-modal.ts';
import type { Visit } from './visit.ts';

/** What the references of an import are about; their id is that of the file in Slack. */
export const importing = 'import';

export type ImportRead =
  | { readonly outcome: 'read'; readonly file: TeamFile }
  | { readonly outcome: 'problem'; readonly sentence: string };

/** The team in a file that somebody handed over, or a sentence in plain text that says what is wrong. */
export async function readImport(
  workspaceId: string,
  fileId: string | undefined,
  deps: Deps,
): Promise<ImportRead> {
  if (!fileId) return { outcome: 'problem', sentence: 'Choose the JSON file of /aiteam export.' };
  const read = await deps.files.read(workspaceId, fileId);
  return read.outcome === 'read'
    ? readTeamFile(read.text)
    : { outcome: 'problem', sentence: `${problems[read.outcome]}${cureOf(read.outcome, deps)}` };
}

const problems = {
  'missing-scope': 'I may no longer read files in this workspace: the app has lost the scope files:read.',
  refused: 'I could not read this file. Please choose it again.',
  'too-large': 'This file is larger than a megabyte; a team is never that large.',
} as const;

function cureOf(outcome: keyof typeof problems, { installs }: Pick<Deps, 'installs'>): string {
  const grantUrl = outcome === 'missing-scope' ? installs.grantUrl('files:read') : undefined;
  return grantUrl ? ` To let me do that again, open ${grantUrl}` : '';
}

/** What importing the file would change on the team as it is now. */
export function previewImport(
  file: TeamFile,
  fileId: string,
  visit: Visit,
  {
    channelId,
    deps,
    notice,
  }: { readonly channelId?: string | undefined; readonly deps: Deps; readonly notice?: string },
): ModalView {
  const { workspaceId, teamId, saved } = visit;
  const thing = { what: importing, id: fileId, seen: fingerprint(saved?.team) };
  const reference = signThing(thing, { workspaceId, teamId, channelId }, deps);
  const changes = describeTeamChanges(saved?.team ?? newTeam, file.team);
  return buildImportPreview({ changes, reference, notice });
}
