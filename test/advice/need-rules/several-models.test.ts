import { describe } from 'vitest';
import { severalModels } from '../../../src/advice/need-rules/several-models.ts';
import { aTeam } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

describe('several-models', () => {
  testNeedRule(severalModels, [
    { title: 'does not apply without a model in production', team: aTeam(), finds: 'not-applicable' },
    {
      title: 'does not apply to one model, which the MLOps engineer can watch',
      team: aTeam({ answers: { 'models-in-production': '1' } }),
      finds: 'not-applicable',
    },
    {
      title: 'calls for a monitoring specialist where there are two or more',
      team: aTeam({ answers: { 'models-in-production': '2-9' } }),
      finds: ['hire 1 monitoring-specialist now'],
    },
    {
      title: 'calls for one where there are ten or more',
      team: aTeam({ answers: { 'models-in-production': '10+' } }),
      finds: ['hire 1 monitoring-specialist now'],
    },
  ]);
});
