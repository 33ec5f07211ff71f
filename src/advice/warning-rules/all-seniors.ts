import { defineWarningRule, notApplicable } from '../rule.ts';

export const allSeniors = defineWarningRule({
  id: 'all-seniors',
  title: 'All seniors',
  why: 'Where everybody is senior, architecture is debated and nobody implements.',
  sources: ['team-building-guide'],
  evaluate: ({ staff }) => {
    const people = staff.technical;
    const seniors = people.filter(({ seniority }) => seniority === 'senior' || seniority === 'lead').length;
    if (seniors < 2) return notApplicable;
    const hasOthers = people.some(({ seniority }) => seniority === 'mid' || seniority === 'junior');
    return hasOthers
      ? []
      : [{ evidence: `${seniors} seniors, and nobody at mid or junior level to implement.` }];
  },
});
