import { productKinds } from '../../knowledge/role-families.ts';
import { isSlowBatchModel } from '../not-yet.ts';
import { findRaciHolders } from '../raci-holders.ts';
import { defineWarningRule, notApplicable } from '../rule.ts';
import { hasModelInProduction } from '../situation.ts';

export const lateMlops = defineWarningRule({
  id: 'late-mlops',
  title: 'MLOps too late',
  why: 'A system in production without monitoring fails without anybody noticing.',
  sources: ['team-building-guide'],
  kinds: productKinds,
  evaluate: (situation) => {
    if (!hasModelInProduction(situation) || isSlowBatchModel(situation)) return notApplicable;
    if (findRaciHolders('mlops-engineer', situation).length > 0) return [];
    return [{ evidence: 'Models are in production, and nobody on the team is an MLOps engineer.' }];
  },
});
