import type { Advice } from '../advice/advice.ts';
import type { SavedTeam } from '../store/store.ts';
import { dayNumber } from '../team/day.ts';
import { adviseOnce } from './advise-once.ts';
import type { Deps } from './deps.ts';
import type { AdviceToShow } from './views/next-hire-message.ts';

/** The advice for a saved team as of now, ready to be shown. */
export function adviseSavedTeam(
  saved: Pick<SavedTeam, 'team' | 'updatedAt'>,
  deps: Pick<Deps, 'now'>,
): AdviceToShow {
  // One date for both, also at midnight.
  const today = dateOf(deps.now());
  const advice: Advice = adviseOnce(saved.team, today);
  // Moments are kept in UTC, so the date is what they begin with.
  const savedOn = saved.updatedAt.slice(0, 'YYYY-MM-DD'.length);
  const age = describeAge(dayNumber(advice.today) - dayNumber(savedOn));
  return { advice, roster: saved.team.roster, age };
}

/** The date in UTC, so that everybody in a workspace gets the same advice. */
export function dateOf(moment: Temporal.Instant): Temporal.PlainDate {
  return moment.toZonedDateTimeISO('UTC').toPlainDate();
}

function describeAge(days: number): string {
  if (days < 1) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}
