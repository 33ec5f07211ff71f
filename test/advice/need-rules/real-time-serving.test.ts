import { describe } from 'vitest';
import { realTimeServing } from '../../../src/advice/need-rules/real-time-serving.ts';
import { aTeam } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

describe('real-time-serving', () => {
  testNeedRule(realTimeServing, [
    { title: 'does not apply to batch serving', team: aTeam(), finds: 'not-applicable' },
    {
      title: 'does not apply while nobody knows',
      team: aTeam({ answers: { serving: 'not-sure' } }),
      finds: 'not-applicable',
    },
    {
      title: 'calls for MLOps and product engineering before production',
      team: aTeam({ answers: { serving: 'real-time' } }),
      finds: ['hire 1 mlops-engineer by pre-production', 'hire 1 software-engineer by pre-production'],
    },
  ]);
});
