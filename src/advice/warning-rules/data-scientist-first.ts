import { productKinds } from '../../knowledge/role-families.ts';
import { defineWarningRule, notApplicable } from '../rule.ts';

export const dataScientistFirst = defineWarningRule({
  id: 'data-scientist-first',
  title: 'Data scientist first',
  why: 'A data scientist builds models; while nobody can deploy them, they stay in notebooks.',
  sources: ['team-building-guide'],
  kinds: productKinds,
  evaluate: ({ staff }) => {
    const scientists = staff.holders('data-scientist').length;
    if (scientists === 0) return notApplicable;
    if (staff.ships) return [];
    const who = scientists === 1 ? '1 data scientist' : `${scientists} data scientists`;
    return [{ evidence: `${who}, and nobody who can put a model into production.` }];
  },
});
