import { describe } from 'vitest';
import { productionCast } from '../../../src/advice/need-rules/production-cast.ts';
import { aTeam } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

describe('production-cast', () => {
  testNeedRule(productionCast, [
    {
      title: 'does not apply to a pilot',
      team: aTeam({ answers: { cast: 'pilot' } }),
      finds: 'not-applicable',
    },
    {
      title: 'does not apply while nobody knows',
      team: aTeam({ answers: { cast: 'not-sure' } }),
      finds: 'not-applicable',
    },
    {
      title: 'has the full cast covered',
      team: aTeam(),
      finds: [
        'cover 0.5 ai-product-manager by scoping',
        'cover 0.1 software-engineer by scoping',
        'cover 0.1 ux-designer by scoping',
        'cover 0.1 domain-expert by scoping',
        'cover 0.1 ethics-legal-lead by scoping',
        'cover 0.1 monitoring-specialist by pre-production',
      ],
    },
    {
      title: 'leaves to another rule what nobody in the organisation can cover',
      team: aTeam({ nobodyFor: ['ux-designer', 'ethics-legal-lead'] }),
      finds: [
        'cover 0.5 ai-product-manager by scoping',
        'cover 0.1 software-engineer by scoping',
        'cover 0.1 domain-expert by scoping',
        'cover 0.1 monitoring-specialist by pre-production',
      ],
    },
  ]);
});
