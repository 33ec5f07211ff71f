import { describe } from 'vitest';
import { unaccountableProduction } from '../../../src/advice/warning-rules/unaccountable-production.ts';
import { aTeam, someone } from '../../support/a-team.ts';
import { testWarningRule } from '../../support/rule-table.ts';

describe('unaccountable-production', () => {
  testWarningRule(unaccountableProduction, [
    { title: 'does not apply while no model serves users', team: aTeam(), finds: 'not-applicable' },
    {
      title: 'finds nothing where an MLOps engineer is accountable',
      team: aTeam({ answers: { phase: 'production' }, roster: [someone('mlops-engineer')] }),
      finds: [],
    },
    {
      title: 'names the production tasks that nobody is accountable for',
      team: aTeam({ answers: { phase: 'production' }, roster: [someone('ml-engineer')] }),
      finds: ['Deploy to production; Monitoring and alerting: nobody on the team is accountable.'],
    },
    {
      title: 'does not apply to analytics, of which nothing is brought into production',
      team: aTeam({ answers: { kind: 'analytics', phase: 'production' }, roster: [someone('data-analyst')] }),
      finds: 'not-applicable',
    },
  ]);
});
