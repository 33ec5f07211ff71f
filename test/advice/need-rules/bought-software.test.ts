import { describe } from 'vitest';
import { boughtSoftware } from '../../../src/advice/need-rules/bought-software.ts';
import { aTeam } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

const covers = ['cover 0.2 ai-product-manager now', 'cover 0.1 domain-expert now'];

describe('bought-software', () => {
  testNeedRule(boughtSoftware, [
    { title: 'does not apply where anything is built', team: aTeam(), finds: 'not-applicable' },
    {
      title: 'has what is bought owned and checked by people who are there',
      team: aTeam({ answers: { kind: 'bought-software' } }),
      finds: covers,
    },
    {
      title: 'has legal clear it where regulated data goes in',
      team: aTeam({ answers: { kind: 'bought-software', regulated: 'yes' } }),
      finds: [...covers, 'cover 0.1 ethics-legal-lead now'],
    },
  ]);
});
