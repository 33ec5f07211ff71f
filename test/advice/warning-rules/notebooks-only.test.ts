import { describe } from 'vitest';
import { notebooksOnly } from '../../../src/advice/warning-rules/notebooks-only.ts';
import { aTeam, someone } from '../../support/a-team.ts';
import { testWarningRule } from '../../support/rule-table.ts';

describe('notebooks-only', () => {
  testWarningRule(notebooksOnly, [
    {
      title: 'does not apply to a team of nobody',
      team: aTeam({ answers: { phase: 'modelling' } }),
      finds: 'not-applicable',
    },
    {
      title: 'does not apply before modelling',
      team: aTeam({ answers: { phase: 'data' }, roster: [someone('data-engineer')] }),
      finds: 'not-applicable',
    },
    {
      title: 'finds nothing where somebody ships',
      team: aTeam({ answers: { phase: 'modelling' }, roster: [someone('software-engineer')] }),
      finds: [],
    },
    {
      title: 'finds a team that models and cannot ship',
      team: aTeam({ answers: { phase: 'modelling' }, roster: [someone('data-engineer')] }),
      finds: ['Modelling has begun, and no role on the team brings models into production.'],
    },
    {
      title: 'does not apply to analytics, of which nothing is brought into production',
      team: aTeam({ answers: { kind: 'analytics', phase: 'production' }, roster: [someone('data-analyst')] }),
      finds: 'not-applicable',
    },
  ]);
});
