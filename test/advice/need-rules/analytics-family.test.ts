import { describe } from 'vitest';
import { analyticsFamily } from '../../../src/advice/need-rules/analytics-family.ts';
import { aTeam } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

const covers = ['cover 0.5 data-analyst now', 'cover 0.1 domain-expert now'];

describe('analytics-family', () => {
  testNeedRule(analyticsFamily, [
    { title: 'does not apply where a model is trained', team: aTeam(), finds: 'not-applicable' },
    {
      title: 'calls for an analytics engineer beside an analyst and somebody who knows the business',
      team: aTeam({ answers: { kind: 'analytics' } }),
      finds: ['hire 1 analytics-engineer', ...covers],
    },
    {
      title: 'calls for a data engineer before that where the data is not reliable',
      team: aTeam({ answers: { kind: 'analytics', 'labelled-data': 'no' } }),
      finds: ['hire 1 data-engineer by data', 'hire 1 analytics-engineer', ...covers],
    },
    {
      title: 'leaves out what nobody could cover: that is a hire by another rule',
      team: aTeam({ answers: { kind: 'analytics' }, nobodyFor: ['data-analyst'] }),
      finds: ['hire 1 analytics-engineer', 'cover 0.1 domain-expert now'],
    },
  ]);
});
