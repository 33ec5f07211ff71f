import type { SaveOutcome } from '../store/store.ts';
import type { HistoryChange } from '../team/history.ts';
import type { Team } from '../team/team.ts';
import { afterSave } from './after-save.ts';
import type { Deps } from './deps.ts';
import { describeSave } from './describe-save.ts';
import { dateOf } from './saved-team.ts';
import { tellNewRoles } from './tell-new-roles.ts';
import type { Visit } from './visit.ts';

export interface SaveOptions {
  /** The team becomes what this person's draft of answers was, which is deleted with the save. */
  readonly clearDraft?: boolean;
  /** For the log, beside what the teams themselves tell. */
  readonly changes?: readonly HistoryChange[];
  /** Nobody is told of a role: the save only puts back what was. */
  readonly isQuiet?: boolean;
}

/**
 * Saves the team that somebody changed, if it is still the one that they saw, and writes the log: what changed, and what is
 * advised from now on where that is new. Whoever saves first in a workspace becomes its owner.
 */
export async function saveTeam(
  visit: Visit,
  team: Team,
  deps: Deps,
  { clearDraft = false, changes = [], isQuiet = false }: SaveOptions = {},
): Promise<SaveOutcome> {
  const { workspaceId, teamId, userId, saved, settingsVersion } = visit;
  const now = deps.now();
  const at = now.toString();
  const outcome = await deps.store.saveTeam({
    workspaceId,
    teamId,
    team,
    expectedVersion: saved?.version ?? 0,
    by: userId,
    at,
    changes: [...changes, ...describeSave(saved?.team, team, dateOf(now))],
    ...(clearDraft ? { clearDraftOf: userId } : {}),
    ...(settingsVersion === 0 ? { owner: userId } : {}),
  });
  if (outcome.outcome === 'saved') {
    afterSave(visit, { team, version: outcome.version, updatedAt: at, updatedBy: userId }, deps);
    if (!isQuiet) tellNewRoles(visit, team, deps);
  }
  return outcome;
}
