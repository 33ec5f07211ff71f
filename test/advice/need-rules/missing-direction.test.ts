import { describe } from 'vitest';
import { missingDirection } from '../../../src/advice/need-rules/missing-direction.ts';
import { aTeam, someone } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

describe('missing-direction', () => {
  testNeedRule(missingDirection, [
    {
      title: 'does not apply while nobody technical is there',
      team: aTeam({ roster: [someone('domain-expert', 'junior')] }),
      finds: 'not-applicable',
    },
    {
      title: 'asks for nothing where somebody is not a junior',
      team: aTeam({ roster: [someone('ml-engineer', 'junior'), someone('data-engineer', 'mid')] }),
      finds: [],
    },
    {
      title: 'asks for nothing where a seniority is not known',
      team: aTeam({ roster: [someone('ml-engineer')] }),
      finds: [],
    },
    {
      title: 'calls for a senior at once where everyone technical is junior',
      team: aTeam({ roster: [someone('data-engineer', 'junior'), someone('domain-expert', 'senior')] }),
      finds: ['hire 1 ml-engineer now'],
    },
    {
      title: 'calls for an AI engineer where the product is built on a language model',
      team: aTeam({ answers: { kind: 'agents' }, roster: [someone('data-engineer', 'junior')] }),
      finds: ['hire 1 ai-engineer now'],
    },
    {
      title: 'leaves the direction of such a product to a software engineer who is there',
      team: aTeam({
        answers: { kind: 'agents' },
        roster: [someone('data-engineer', 'junior'), someone('software-engineer')],
      }),
      finds: [],
    },
  ]);
});
