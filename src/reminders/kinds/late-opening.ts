import type { Gap } from '../gap.ts';
import { daysBetween, gapOfHire, hiresOf, isDueLater, nameHire } from '../hires-to-tell.ts';
import { defineReminderKind } from '../reminder-kind.ts';
import { openSoon } from '../thresholds.ts';

export const lateOpening = defineReminderKind({
  id: 'late-opening',
  title: 'Roles to open',
  purpose:
    'A role that has to be opened within two weeks, or should have been opened by now, so that its milestone can be met.',
  isUsual: true,
  findGaps: ({ advice }) =>
    hiresOf(advice).flatMap((hire): Gap[] => {
      const { today } = advice;
      const name = nameHire(hire);
      if (hire.isOverdue && isDueLater(hire, today)) {
        const text = `The role of ${name} is not open, and hiring takes longer than there is time; a contractor can bridge it.`;
        return [gapOfHire('late-opening', hire, 'overdue', text, hire.inSeatBy)];
      }
      if (hire.isOverdue || !hire.openBy || !hire.due) return [];
      if (daysBetween(today, hire.openBy) > openSoon) return [];
      const text = `The role of ${name} is to be opened soon, so that somebody is in the seat in time.`;
      return [gapOfHire('late-opening', hire, 'act-now', text, hire.openBy)];
    }),
});
