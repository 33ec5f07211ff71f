import { raciLetter, raciRoles, raciTasks } from '../../knowledge/raci-matrix.ts';
import { productKinds } from '../../knowledge/role-families.ts';
import { findRaciHolders } from '../raci-holders.ts';
import { defineWarningRule, notApplicable } from '../rule.ts';
import { hasModelInProduction } from '../situation.ts';

export const unaccountableProduction = defineWarningRule({
  id: 'unaccountable-production',
  title: 'Nobody accountable in production',
  why: 'When a pipeline breaks and nobody is accountable, it stays broken.',
  sources: ['core-roles'],
  kinds: productKinds,
  evaluate: (situation) => {
    if (!hasModelInProduction(situation)) return notApplicable;
    const names = productionTasks
      .filter(({ accountable }) => findRaciHolders(accountable, situation).length === 0)
      .map(({ name }) => name);
    return names.length > 0 ? [{ evidence: `${names.join('; ')}: nobody on the team is accountable.` }] : [];
  },
});

const productionTasks = raciTasks
  .filter(({ id }) => id === 'deployment' || id === 'monitoring')
  .flatMap((task) =>
    raciRoles
      .filter((role) => raciLetter(task, role) === 'A')
      .map((accountable) => ({ name: task.name, accountable })),
  );
