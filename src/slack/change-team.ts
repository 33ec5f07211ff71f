import { newTeam, type Team } from '../team/team.ts';
import type { Deps } from './deps.ts';
import { type SaveOptions, saveTeam } from './save-team.ts';
import type { Visit } from './visit.ts';

/** What became of a change. "differs": the thing is no longer as the person saw it, and nothing was saved. */
export type ChangedTeam =
  | { readonly outcome: 'saved'; readonly before: Team; readonly after: Team }
  | { readonly outcome: 'differs'; readonly team: Team };

/** So often another change may come in between; a person who is that unlucky is told. */
const mostTries = 3;

/**
 * Makes one change to the team and saves it. Where somebody else saved meanwhile, the change is made again to what they
 * saved, so that changes of different things never collide. `change` gives nothing where the thing that it is about is not
 * what the person saw.
 */
export async function changeTeam(
  visit: Visit,
  change: (team: Team) => Team | undefined,
  deps: Deps,
  options: SaveOptions = {},
): Promise<ChangedTeam> {
  let { saved } = visit;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = saved?.team ?? newTeam;
    const after = change(before);
    if (!after) return { outcome: 'differs', team: before };
    const result = await saveTeam({ ...visit, saved }, after, deps, options);
    if (result.outcome === 'saved') return { outcome: 'saved', before, after };
    // Deleted meanwhile: saved again, it would be an empty team with this one change.
    if (saved && !result.current) return { outcome: 'differs', team: newTeam };
    saved = result.current;
  }
  throw new Error(`the team was changed ${mostTries} times while a change was being saved`);
}
