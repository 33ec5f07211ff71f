import { productKinds } from '../../knowledge/role-families.ts';
import { defineWarningRule, notApplicable } from '../rule.ts';
import { hasReached } from '../situation.ts';

export const notebooksOnly = defineWarningRule({
  id: 'notebooks-only',
  title: 'Ends in notebooks',
  why: 'A mix without anybody who ships gives fine proofs of concept that never leave their notebooks.',
  sources: ['core-roles'],
  kinds: productKinds,
  evaluate: (situation) => {
    const { staff } = situation;
    if (staff.present.length === 0 || !hasReached(situation, 'modelling')) return notApplicable;
    if (staff.ships) return [];
    return [{ evidence: 'Modelling has begun, and no role on the team brings models into production.' }];
  },
});
