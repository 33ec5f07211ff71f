import { describe } from 'vitest';
import { applicationFamily } from '../../../src/advice/need-rules/application-family.ts';
import { aTeam, someone } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

describe('application-family', () => {
  testNeedRule(applicationFamily, [
    { title: 'does not apply where a model is trained', team: aTeam(), finds: 'not-applicable' },
    {
      title: 'does not apply while nobody knows what is built',
      team: aTeam({ answers: { kind: 'not-sure' } }),
      finds: 'not-applicable',
    },
    {
      title: 'begins with the one who builds the product, and needs nobody else at first',
      team: aTeam({ answers: { kind: 'llm-application' } }),
      finds: ['hire 1 ai-engineer'],
    },
    {
      title: 'adds a data engineer where the data is not reliable',
      team: aTeam({ answers: { kind: 'llm-application', 'labelled-data': 'no' } }),
      finds: ['hire 1 ai-engineer', 'hire 1 data-engineer by data'],
    },
    {
      title: 'adds an ML engineer, of no given level, once something runs in production',
      team: aTeam({ answers: { kind: 'agents', 'models-in-production': '1' } }),
      finds: ['hire 1 ai-engineer', 'hire 1 ml-engineer (further)'],
    },
    {
      title: 'adds a platform where several run',
      team: aTeam({ answers: { kind: 'agents', 'models-in-production': '2-9' } }),
      finds: ['hire 1 ai-engineer', 'hire 1 ai-platform-engineer', 'hire 1 ml-engineer (further)'],
    },
    {
      title: 'adds a platform beyond a first initiative',
      team: aTeam({ answers: { kind: 'llm-application', stage: 'scaling' } }),
      finds: ['hire 1 ai-engineer', 'hire 1 ai-platform-engineer'],
    },
    {
      title: 'leaves the building to a software engineer who is there',
      team: aTeam({
        answers: { kind: 'llm-application', phase: 'production' },
        roster: [someone('software-engineer')],
      }),
      finds: ['hire 1 ml-engineer (further)'],
    },
  ]);
});
