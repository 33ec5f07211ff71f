import { describe } from 'vitest';
import { pilotCast } from '../../../src/advice/need-rules/pilot-cast.ts';
import { aTeam } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

describe('pilot-cast', () => {
  testNeedRule(pilotCast, [
    {
      title: 'does not apply to a system that is meant for production',
      team: aTeam(),
      finds: 'not-applicable',
    },
    {
      title: 'has product, domain and, lean, design covered from scoping on',
      team: aTeam({ answers: { cast: 'pilot' } }),
      finds: [
        'cover 0.5 ai-product-manager by scoping',
        'cover 0.1 domain-expert by scoping',
        'cover 0.1 ux-designer (lean) by scoping',
      ],
    },
    {
      title: 'holds for a team that has not said whether it is a pilot',
      team: aTeam({ answers: { cast: 'not-sure' } }),
      finds: [
        'cover 0.5 ai-product-manager by scoping',
        'cover 0.1 domain-expert by scoping',
        'cover 0.1 ux-designer (lean) by scoping',
      ],
    },
    {
      title: 'leaves to another rule what nobody in the organisation can cover',
      team: aTeam({ answers: { cast: 'pilot' }, nobodyFor: ['ai-product-manager'] }),
      finds: ['cover 0.1 domain-expert by scoping', 'cover 0.1 ux-designer (lean) by scoping'],
    },
  ]);
});
