import type { SavedTeam } from '../../store/store.ts';
import type { Team } from '../../team/team.ts';
import type { Deps } from '../deps.ts';
import { describeSave } from '../describe-save.ts';
import { dateOf } from '../saved-team.ts';

/** So often somebody may save in between. */
const mostTries = 5;

/**
 * Makes a change to a team that nobody made but Slack told of, and logs it without a name. Made again to what somebody saved
 * meanwhile; `change` gives the same team where there is nothing to change.
 */
export async function changeFound(
  { workspaceId, teamId }: { readonly workspaceId: string; readonly teamId: string },
  change: (team: Team) => Team,
  deps: Deps,
): Promise<{ readonly before: Team; readonly after: Team } | undefined> {
  let saved: SavedTeam | undefined = await deps.store.findTeam(workspaceId, teamId);
  for (let tries = 0; tries < mostTries && saved; tries += 1) {
    const before = saved.team;
    const after = change(before);
    if (after === before) return { before, after };
    const now = deps.now();
    const outcome = await deps.store.saveTeam({
      workspaceId,
      teamId,
      team: after,
      expectedVersion: saved.version,
      by: '',
      at: now.toString(),
      changes: describeSave(before, after, dateOf(now)),
    });
    if (outcome.outcome === 'saved') return { before, after };
    saved = outcome.current;
  }
  if (!saved) return undefined;
  throw new Error(
    `the team was changed ${mostTries} times while a change that Slack told of was being saved`,
  );
}
