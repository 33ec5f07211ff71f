import { describe } from 'vitest';
import { businessCriticalModel } from '../../../src/advice/need-rules/business-critical-model.ts';
import { aTeam } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

describe('business-critical-model', () => {
  testNeedRule(businessCriticalModel, [
    {
      title: 'does not apply where the model is not business-critical',
      team: aTeam(),
      finds: 'not-applicable',
    },
    {
      title: 'does not apply while nobody knows',
      team: aTeam({ answers: { 'business-critical': 'not-sure' } }),
      finds: 'not-applicable',
    },
    {
      title: 'has a domain expert and ethics or legal covered at once',
      team: aTeam({ answers: { 'business-critical': 'yes' } }),
      finds: ['cover 0.1 domain-expert now', 'cover 0.1 ethics-legal-lead now'],
    },
    {
      title: 'hires where the organisation has nobody for it',
      team: aTeam({ answers: { 'business-critical': 'yes' }, nobodyFor: ['domain-expert'] }),
      finds: ['hire 1 domain-expert now', 'cover 0.1 ethics-legal-lead now'],
    },
  ]);
});
