import { describe } from 'vitest';
import { unstaffedPhase } from '../../../src/advice/warning-rules/unstaffed-phase.ts';
import { aTeam, someone } from '../../support/a-team.ts';
import { testWarningRule } from '../../support/rule-table.ts';

describe('unstaffed-phase', () => {
  testWarningRule(unstaffedPhase, [
    {
      title: 'does not apply to a team of nobody',
      team: aTeam({ answers: { phase: 'production' } }),
      finds: 'not-applicable',
    },
    {
      title: 'finds nothing where every phase that has begun has a role',
      team: aTeam({
        answers: { phase: 'modelling' },
        roster: [someone('data-engineer'), someone('ml-engineer')],
      }),
      finds: [],
    },
    {
      title: 'names the phases that have begun without anybody',
      team: aTeam({ answers: { phase: 'pre-production' }, roster: [someone('data-engineer')] }),
      finds: [
        'Modelling has begun, and no role on the team belongs to it.',
        'Pre-production has begun, and no role on the team belongs to it.',
      ],
    },
    {
      title: 'does not look at phases to come',
      team: aTeam({ answers: { phase: 'data' }, roster: [someone('data-engineer')] }),
      finds: [],
    },
    {
      title: 'does not apply to analytics, of which nothing is brought into production',
      team: aTeam({ answers: { kind: 'analytics', phase: 'production' }, roster: [someone('data-analyst')] }),
      finds: 'not-applicable',
    },
    {
      title: 'finds nothing where AI engineers prepare, build and release an application',
      team: aTeam({ answers: { kind: 'agents', phase: 'production' }, roster: [someone('ai-engineer')] }),
      finds: [],
    },
  ]);
});
