import type { ModalView } from '@slack/types';
import type { Deps } from '../deps.ts';
import type { Reference, ThingReference } from '../payloads/reference.ts';
import { signThing } from '../sign-thing.ts';
import { describeWhatGoes } from '../views/deletion-text.ts';
import { buildChannelLinkModal, buildTeamDeletionModal, buildTeamNameModal } from '../views/team-forms.ts';
import type { Visit } from '../visit.ts';

/** What the forms about teams are for. */
export type TeamFormKind = 'new-team' | 'team-name' | 'team-channel' | 'team-deletion';

/** The reference of a form of this kind; undefined for any other. */
export function asTeamForm(reference: Reference | undefined, kind: TeamFormKind): ThingReference | undefined {
  return reference?.kind === 'thing' && reference.what === kind ? reference : undefined;
}

/** The form for a new team, or for another name of the visited one. */
export function showTeamName(
  visit: Visit,
  kind: 'new-team' | 'team-name',
  deps: Pick<Deps, 'references'>,
  { name, notice }: { readonly name?: string; readonly notice?: string } = {},
): ModalView {
  const isNew = kind === 'new-team';
  const reference = sign(visit, kind, isNew ? undefined : visit.teamName, deps);
  return buildTeamNameModal({ name: name ?? (isNew ? '' : visit.teamName), isNew, reference, notice });
}

/** The form that links a channel to the visited team. */
export function showChannelLink(visit: Visit, deps: Pick<Deps, 'references'>, notice?: string): ModalView {
  const reference = sign(visit, 'team-channel', undefined, deps);
  return buildChannelLinkModal({ teamName: visit.teamName, reference, notice });
}

/** The form that deletes the visited team, with what goes; undefined where there is no such team any more. */
export async function showTeamDeletion(
  visit: Visit,
  deps: Pick<Deps, 'references' | 'store'>,
  notice?: string,
): Promise<ModalView | undefined> {
  const { workspaceId, teamId, teamName, saved } = visit;
  if (!saved) return undefined;
  const teams = await deps.store.listTeams(workspaceId);
  const channels = teams.find((team) => team.teamId === teamId)?.channels.length ?? 0;
  return buildTeamDeletionModal({
    teamName,
    goes: describeWhatGoes(saved.team, channels),
    reference: sign(visit, 'team-deletion', String(saved.version), deps),
    notice,
  });
}

function sign(
  visit: Visit,
  what: TeamFormKind,
  seen: string | undefined,
  deps: Pick<Deps, 'references'>,
): string {
  return signThing({ what, id: visit.teamId, seen }, visit, deps);
}
