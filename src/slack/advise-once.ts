import type { Advice } from '../advice/advice.ts';
import { advise } from '../advice/advise.ts';
import type { Team } from '../team/team.ts';

const latest = new WeakMap<Team, Advice>();

/**
 * The advice for a team on a day, worked out once: a save asks for it for the log, for its answer and for the Home. A team is
 * never changed in place, so the same object on the same day has the same advice.
 */
export function adviseOnce(team: Team, today: Temporal.PlainDate): Advice {
  const known = latest.get(team);
  if (known?.today === today.toString()) return known;
  const advice = advise(team, today);
  latest.set(team, advice);
  return advice;
}
