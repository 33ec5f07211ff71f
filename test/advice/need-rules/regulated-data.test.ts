import { describe } from 'vitest';
import { regulatedData } from '../../../src/advice/need-rules/regulated-data.ts';
import { aTeam } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

describe('regulated-data', () => {
  testNeedRule(regulatedData, [
    { title: 'does not apply where no such data is involved', team: aTeam(), finds: 'not-applicable' },
    {
      title: 'does not apply while nobody knows',
      team: aTeam({ answers: { regulated: 'not-sure' } }),
      finds: 'not-applicable',
    },
    {
      title: 'has ethics or legal covered at once',
      team: aTeam({ answers: { regulated: 'yes' } }),
      finds: ['cover 0.1 ethics-legal-lead now'],
    },
    {
      title: 'hires where the organisation has nobody for it',
      team: aTeam({ answers: { regulated: 'yes' }, nobodyFor: ['ethics-legal-lead'] }),
      finds: ['hire 1 ethics-legal-lead now'],
    },
  ]);
});
