import { describe } from 'vitest';
import { modelsInProduction } from '../../../src/advice/need-rules/models-in-production.ts';
import { aTeam, someone } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

describe('models-in-production', () => {
  testNeedRule(modelsInProduction, [
    { title: 'does not apply while no model serves users', team: aTeam(), finds: 'not-applicable' },
    {
      title: 'does not apply while nobody knows',
      team: aTeam({ answers: { 'models-in-production': 'not-sure' } }),
      finds: 'not-applicable',
    },
    {
      title: 'calls for somebody who runs and watches the first model at once',
      team: aTeam({ answers: { 'models-in-production': '1' } }),
      finds: ['hire 1 mlops-engineer now', 'cover 0.1 monitoring-specialist now'],
    },
    {
      title: 'calls for the same once the production phase has begun',
      team: aTeam({ answers: { phase: 'production' } }),
      finds: ['hire 1 mlops-engineer now', 'cover 0.1 monitoring-specialist now'],
    },
    {
      title: 'leaves applications to an AI platform engineer who is there, and has monitoring covered',
      team: aTeam({
        answers: { kind: 'llm-application', 'models-in-production': '1' },
        roster: [someone('ai-platform-engineer')],
      }),
      finds: ['cover 0.1 monitoring-specialist now'],
    },
  ]);
});
