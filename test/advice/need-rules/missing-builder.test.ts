import { describe } from 'vitest';
import { missingBuilder } from '../../../src/advice/need-rules/missing-builder.ts';
import { aTeam, someone } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

describe('missing-builder', () => {
  testNeedRule(missingBuilder, [
    { title: 'does not apply where a model is trained', team: aTeam(), finds: 'not-applicable' },
    {
      title: 'calls for an AI engineer where the product is built on a language model',
      team: aTeam({ answers: { kind: 'llm-application' } }),
      finds: ['hire 1 ai-engineer by data'],
    },
    {
      title: 'calls for one where agents are built',
      team: aTeam({ answers: { kind: 'agents' } }),
      finds: ['hire 1 ai-engineer by data'],
    },
    {
      title: 'leaves the building to a software engineer who is there',
      team: aTeam({ answers: { kind: 'agents' }, roster: [someone('software-engineer', 'mid', 0.5)] }),
      finds: [],
    },
    {
      title: 'does not leave it to a software engineer with hardly any time',
      team: aTeam({ answers: { kind: 'agents' }, roster: [someone('software-engineer', 'mid', 0.2)] }),
      finds: ['hire 1 ai-engineer by data'],
    },
    {
      title: 'misses one already where something runs in production',
      team: aTeam({ answers: { kind: 'agents', 'models-in-production': '1' } }),
      finds: ['hire 1 ai-engineer now'],
    },
  ]);
});
