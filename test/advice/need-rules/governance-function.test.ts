import { describe } from 'vitest';
import { governanceFunction } from '../../../src/advice/need-rules/governance-function.ts';
import { aTeam } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

describe('governance-function', () => {
  testNeedRule(governanceFunction, [
    {
      title: 'does not apply where a model is trained, even on regulated data',
      team: aTeam({ answers: { regulated: 'yes' } }),
      finds: 'not-applicable',
    },
    {
      title: 'does not apply to an application without regulated data',
      team: aTeam({ answers: { kind: 'llm-application' } }),
      finds: 'not-applicable',
    },
    {
      title: 'has governance covered where an application uses regulated data',
      team: aTeam({ answers: { kind: 'llm-application', regulated: 'yes' } }),
      finds: ['cover 0.1 ai-governance-lead now'],
    },
    {
      title: 'has governance covered for agents in any case',
      team: aTeam({ answers: { kind: 'agents' } }),
      finds: ['cover 0.1 ai-governance-lead now'],
    },
  ]);
});
