import { advise } from '../../src/advice/advise.ts';
import type { Gap } from '../../src/reminders/gap.ts';
import type { ReminderKind } from '../../src/reminders/reminder-kind.ts';
import type { Team } from '../../src/team/team.ts';
import { today } from './a-team.ts';

/** What a kind of reminder has to say of a team that was saved so many days ago. */
export function gapsOf(kind: ReminderKind, team: Team, daysAgo = 0): readonly Gap[] {
  const savedOn = today.subtract({ days: daysAgo });
  return kind.findGaps({ team, advice: advise(team, today), savedOn, today });
}
