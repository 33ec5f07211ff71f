import type { WarningRule } from '../rule.ts';
import { allJuniors } from './all-juniors.ts';
import { allSeniors } from './all-seniors.ts';
import { dataScientistFirst } from './data-scientist-first.ts';
import { lateMlops } from './late-mlops.ts';
import { notebooksOnly } from './notebooks-only.ts';
import { overloadedPerson } from './overloaded-person.ts';
import { unaccountableProduction } from './unaccountable-production.ts';
import { unstaffedPhase } from './unstaffed-phase.ts';

/** Every known mistake that the engine can see. Shown in this order. */
export const warningRules: readonly WarningRule[] = [
  dataScientistFirst,
  lateMlops,
  unaccountableProduction,
  allJuniors,
  allSeniors,
  notebooksOnly,
  unstaffedPhase,
  overloadedPerson,
];
