import { findRole } from '../../knowledge/roles/index.ts';
import { defineReminderKind } from '../reminder-kind.ts';

export const longHiring = defineReminderKind({
  id: 'long-hiring',
  title: 'Roles in hiring for too long',
  purpose: 'A role that is open longer than hiring takes here, or whose hire would come after it is needed.',
  isUsual: true,
  findGaps: ({ advice }) =>
    advice.inHiring
      .filter(({ isLate }) => isLate)
      .map(({ role, openedOn, weeksOpen, expectedStart }) => ({
        key: `long-hiring:${role}:${openedOn}`,
        urgency: 'overdue',
        role,
        text: `${findRole(role).name} has been open for ${weeksOpen === 1 ? 'a week' : `${weeksOpen} weeks`} and is late.`,
        why: 'It is open longer than the lead time of a hire, or the date that it is needed by comes first. A contractor can bridge the gap, or the date of the milestone can move.',
        sources: [],
        facts: `${openedOn} ${expectedStart ?? ''}`,
      })),
});
