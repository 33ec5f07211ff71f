import { describe } from 'vitest';
import { noUseCase } from '../../../src/advice/need-rules/no-use-case.ts';
import { aTeam } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

describe('no-use-case', () => {
  testNeedRule(noUseCase, [
    {
      title: 'does not apply where it is only open what is built',
      team: aTeam({ answers: { kind: 'not-sure' } }),
      finds: 'not-applicable',
    },
    {
      title: 'has the first use chosen by people who are there',
      team: aTeam({ answers: { kind: 'no-use-case' } }),
      finds: ['cover 0.5 ai-product-manager now', 'cover 0.1 domain-expert now'],
    },
  ]);
});
