import { isEnough } from '../../team/permissions.ts';
import type { Team } from '../../team/team.ts';
import type { Message } from '../blocks/message.ts';
import type { Deps } from '../deps.ts';
import type { Asking } from '../hiring/show-role.ts';
import { adviseSavedTeam } from '../saved-team.ts';
import { describeNextHire } from '../views/effect-text.ts';
import { buildMilestones } from '../views/milestones-message.ts';
import { signMilestone } from './target.ts';

/** The milestones of a team; after a change also what was done and what that did. */
export function showMilestones(
  team: Team,
  { visit, channelId }: Asking,
  deps: Deps,
  change?: { readonly done: string; readonly before: Team },
): Message {
  const advice = adviceFor(team, deps);
  const done = change && [change.done, describeNextHire(adviceFor(change.before, deps), advice)];
  const place = { ...visit, channelId };
  return buildMilestones({
    team,
    advice,
    sign: isEnough(visit.permission, 'planner')
      ? (target) => signMilestone(target, team, place, deps)
      : undefined,
    ...(done ? { done } : {}),
  });
}

function adviceFor(team: Team, deps: Deps) {
  return adviseSavedTeam({ team, updatedAt: deps.now().toString() }, deps).advice;
}
