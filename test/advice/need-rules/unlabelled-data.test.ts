import { describe } from 'vitest';
import { unlabelledData } from '../../../src/advice/need-rules/unlabelled-data.ts';
import { aTeam } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

describe('unlabelled-data', () => {
  testNeedRule(unlabelledData, [
    { title: 'does not apply to labelled data', team: aTeam(), finds: 'not-applicable' },
    {
      title: 'does not apply while nobody knows',
      team: aTeam({ answers: { 'labelled-data': 'not-sure' } }),
      finds: 'not-applicable',
    },
    {
      title: 'calls for a data engineer and a labeling lead, and somebody to answer for labels now',
      team: aTeam({ answers: { 'labelled-data': 'no' } }),
      finds: ['hire 1 data-engineer by data', 'hire 1 labeling-lead by data', 'cover 0.1 labeling-lead now'],
    },
  ]);
});
