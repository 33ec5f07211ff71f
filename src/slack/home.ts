import type { HomeView } from '@slack/types';
import { isEnough } from '../team/permissions.ts';
import type { Deps } from './deps.ts';
import { findOwnerNames } from './owner-names.ts';
import { fingerprint } from './payloads/fingerprint.ts';
import { listReminders } from './reminders/show-reminders.ts';
import { dateOf } from './saved-team.ts';
import { adviseWithDecision, signNextHire } from './show-advice.ts';
import { signThing } from './sign-thing.ts';
import { buildClosedHome, buildHome, buildNewHome } from './views/home.ts';
import { openVisit, type Visit } from './visit.ts';

interface HomePlace {
  readonly workspaceId: string;
  readonly userId: string;
}

/**
 * Publishes somebody's Home as things are now. Nothing is sent where it is the one that they see already, by the
 * `private_metadata` that came with it.
 */
export async function showHome(place: HomePlace, deps: Deps, published?: string): Promise<void> {
  await publishHomeOf(await openVisit(place, deps), deps, published);
}

/** The same for somebody whose visit is open. */
export async function publishHomeOf(visit: Visit, deps: Deps, published?: string): Promise<void> {
  const { workspaceId, userId } = visit;
  // Slack does not say who it is, so what they may see is not known. What they saw last stays.
  if (visit.membership === 'unknown' && published !== undefined) return;
  const view = await buildHomeOf(visit, deps);
  const seen = deps.references.read(published, workspaceId);
  const current = fingerprint(view.blocks);
  if (seen?.kind === 'thing' && seen.seen === current) return;
  const metadata = signThing({ what: 'home', id: userId, seen: current }, visit, deps);
  await deps.publishHome(workspaceId, userId, { ...view, private_metadata: metadata });
}

async function buildHomeOf(visit: Visit, deps: Deps): Promise<HomeView> {
  const { workspaceId, teamId, teamName, permission, membership, saved } = visit;
  if (!isEnough(permission, 'viewer'))
    return buildClosedHome({
      membership,
      owners: await findOwnerNames(visit, deps),
      mayClaim: visit.isSlackAdmin,
    });
  const mayPlan = isEnough(permission, 'planner');
  // One team needs no choice, so most Homes need no second read.
  const teams = visit.teams > 1 ? await deps.store.listTeams(workspaceId) : [];
  const reference = deps.references.sign({ kind: 'advice', workspaceId, teamId });
  const place = { teams, teamId, teamName, mayPlan, reference };
  if (!saved) {
    const owners = mayPlan ? [] : await findOwnerNames(visit, deps);
    return buildNewHome({ ...place, owners, today: dateOf(deps.now()) });
  }
  const shown = await adviseWithDecision(saved, workspaceId, deps);
  const role = signNextHire(shown, saved, { visit, channelId: visit.userId }, deps);
  const reminders = await listReminders({ visit }, deps);
  return buildHome({ ...place, ...shown, role, team: saved.team, reminders });
}
