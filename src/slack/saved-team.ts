import type { Advice } from '../advice/advice.ts';
import { advise } from '../advice/advise.ts';
import type { SavedTeam } from '../store/store.ts';
import type { Deps } from './deps.ts';
import type { AdviceToShow } from './views/next-hire-message.ts';

/** A workspace begins with this one team. */
export const mainTeamId = 'main';

/** The advice for a saved team as of now, ready to be shown. */
export function adviseSavedTeam(
  saved: Pick<SavedTeam, 'team' | 'updatedAt'>,
  deps: Pick<Deps, 'now'>,
): AdviceToShow {
  const advice: Advice = advise(saved.team, today(deps));
  return { advice, roster: saved.team.roster, age: describeAge(saved.updatedAt, deps) };
}

/** The date that advice is given for: today's in UTC, so that everybody in a workspace gets the same. */
function today({ now }: Pick<Deps, 'now'>): Temporal.PlainDate {
  return now().toZonedDateTimeISO('UTC').toPlainDate();
}

function describeAge(updatedAt: string, deps: Pick<Deps, 'now'>): string {
  const saved = Temporal.Instant.from(updatedAt).toZonedDateTimeISO('UTC').toPlainDate();
  const { days } = saved.until(today(deps));
  if (days < 1) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}
