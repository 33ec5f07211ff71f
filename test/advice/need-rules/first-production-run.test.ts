import { describe } from 'vitest';
import { firstProductionRun } from '../../../src/advice/need-rules/first-production-run.ts';
import { aTeam, inWeeks, someone } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

describe('first-production-run', () => {
  testNeedRule(firstProductionRun, [
    { title: 'does not apply while no run is in sight', team: aTeam(), finds: 'not-applicable' },
    {
      title: 'calls for MLOps and monitoring once the run has a date',
      team: aTeam({ milestones: { 'first-production-run': inWeeks(30) } }),
      finds: ['hire 1 mlops-engineer by pre-production', 'cover 0.1 monitoring-specialist by pre-production'],
    },
    {
      title: 'calls for them once pre-production has begun',
      team: aTeam({ answers: { phase: 'pre-production' } }),
      finds: ['hire 1 mlops-engineer by pre-production', 'cover 0.1 monitoring-specialist by pre-production'],
    },
    {
      title: 'lets a pilot outsource its operations',
      team: aTeam({ answers: { phase: 'pre-production', cast: 'pilot' } }),
      finds: [
        'hire 1 mlops-engineer (lean) by pre-production',
        'cover 0.1 monitoring-specialist by pre-production',
      ],
    },
    {
      title: 'leaves applications to an AI platform engineer who is there, and has monitoring covered',
      team: aTeam({
        answers: { kind: 'agents', phase: 'pre-production' },
        roster: [someone('ai-platform-engineer')],
      }),
      finds: ['cover 0.1 monitoring-specialist by pre-production'],
    },
  ]);
});
