import { isRoleId } from '../../knowledge/roles/index.ts';
import { newTeam } from '../../team/team.ts';
import { usersOn } from '../../team/users-on.ts';
import { isAborted } from '../background.ts';
import type { Deps } from '../deps.ts';
import type { ProfilesReference } from '../payloads/reference.ts';
import { buildFillProblem, buildNoMore, buildProposals, buildReading } from '../views/fill-modal.ts';
import { findProposals, mostProposals, type Proposal } from './find-proposals.ts';

/** The modal in which it is shown, as it is now. */
interface OpenModal {
  readonly viewId: string;
  readonly hash: string;
}

/**
 * Reads profiles from where the reference says until there are enough proposals to show, telling in the modal how far it is.
 * It ends when the modal is closed, or shows something else: that is how a person stops it.
 */
export async function readProfiles(modal: OpenModal, from: ProfilesReference, deps: Deps): Promise<void> {
  const { workspaceId, teamId } = from;
  const here = deps.references.sign(from);
  const saved = await deps.store.findTeam(workspaceId, teamId);
  const search = { roles: new Set(from.roles.filter(isRoleId)), known: usersOn(saved?.team ?? newTeam) };
  const found: Proposal[] = [];
  let place: ProfilesReference = from;
  let hash: string | undefined = modal.hash;
  try {
    for (;;) {
      const progress = { read: place.read, found: found.length, reference: here };
      hash = await deps.updateModal(workspaceId, modal.viewId, buildReading(progress), hash);
      if (hash === undefined) return;
      const page = await deps.directory.list(workspaceId, place.cursor);
      if (page.outcome === 'missing-scope') {
        await deps.updateModal(workspaceId, modal.viewId, buildFillProblem(missingScope), hash);
        return;
      }
      const rest = page.people.slice(place.skip);
      const { proposals, lookedAt } = findProposals(rest, search, mostProposals - found.length);
      found.push(...proposals);
      const isWhole = lookedAt === rest.length;
      place = {
        ...place,
        read: place.read + lookedAt,
        skip: isWhole ? 0 : place.skip + lookedAt,
        cursor: isWhole ? page.next : place.cursor,
        isOver: isWhole && page.next === undefined,
      };
      if (place.isOver || found.length === mostProposals) break;
    }
    const reference = deps.references.sign(place);
    const view =
      found.length > 0
        ? buildProposals({ proposals: found, read: place.read, isOver: place.isOver, reference })
        : buildNoMore(place);
    await deps.updateModal(workspaceId, modal.viewId, view, hash);
  } catch (error) {
    const sentence = isAborted(error) ? restarting : interrupted;
    await deps.updateModal(workspaceId, modal.viewId, buildFillProblem(sentence, here), hash);
    throw error;
  }
}

const missingScope =
  'Slack does not let me read profiles in this workspace: the app lacks the scope users:read. An admin can grant it by installing the app again. Until then, add people with /aiteam team.';

const restarting = 'I am being restarted. Nothing was stored; press “Read on” in a minute.';

const interrupted =
  'Slack did not answer, so I stopped reading. Nothing was stored; press “Read on” to try again from here.';
