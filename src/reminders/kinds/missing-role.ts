import type { Gap } from '../gap.ts';
import { daysBetween, gapOfHire, hiresOf, isDueLater, nameHire } from '../hires-to-tell.ts';
import { defineReminderKind } from '../reminder-kind.ts';
import { comingSoon, openSoon } from '../thresholds.ts';

/** What must be opened soon, or should have been, is told by `late-opening`. */
export const missingRole = defineReminderKind({
  id: 'missing-role',
  title: 'Missing roles',
  purpose: 'A role that the project needs already, or that a milestone will need, and that nobody holds.',
  isUsual: true,
  findGaps: ({ advice }) =>
    hiresOf(advice).flatMap((hire): Gap[] => {
      const { today } = advice;
      const name = nameHire(hire);
      if (hire.isOverdue && !isDueLater(hire, today))
        return [gapOfHire('missing-role', hire, 'overdue', `${name} is missing, and needed already.`)];
      if (hire.isOverdue || !hire.openBy || !hire.inSeatBy || !hire.due) return [];
      const days = daysBetween(today, hire.openBy);
      if (days <= openSoon || days > comingSoon) return [];
      const text = `${name} will be needed; the role is to be opened in ${Math.ceil(days / 7)} weeks.`;
      return [gapOfHire('missing-role', hire, 'coming', text, hire.inSeatBy)];
    }),
});
