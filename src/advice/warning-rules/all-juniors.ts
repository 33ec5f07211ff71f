import { defineWarningRule, notApplicable } from '../rule.ts';

export const allJuniors = defineWarningRule({
  id: 'all-juniors',
  title: 'All juniors',
  why: 'Where everybody is junior, there is much activity, no direction, and no system in production.',
  sources: ['team-building-guide'],
  evaluate: ({ staff }) => {
    const people = staff.technical;
    if (people.length < 2) return notApplicable;
    const isAllJunior = people.every(({ seniority }) => seniority === 'junior');
    return isAllJunior
      ? [{ evidence: `${people.length} people, all at junior level; nobody sets the direction.` }]
      : [];
  },
});
