import { describe } from 'vitest';
import { evaluationFunction } from '../../../src/advice/need-rules/evaluation-function.ts';
import { aTeam } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

describe('evaluation-function', () => {
  testNeedRule(evaluationFunction, [
    { title: 'does not apply where a model is trained', team: aTeam(), finds: 'not-applicable' },
    {
      title: 'has evaluation covered from the start of an application',
      team: aTeam({ answers: { kind: 'llm-application' } }),
      finds: ['cover 0.1 evaluation-engineer now'],
    },
    {
      title: 'has the evaluation of agents covered too',
      team: aTeam({ answers: { kind: 'agents' } }),
      finds: ['cover 0.1 evaluation-engineer now'],
    },
  ]);
});
