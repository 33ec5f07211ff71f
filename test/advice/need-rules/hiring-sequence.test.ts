import { describe } from 'vitest';
import { hiringSequence } from '../../../src/advice/need-rules/hiring-sequence.ts';
import { aTeam } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

describe('hiring-sequence', () => {
  testNeedRule(hiringSequence, [
    {
      title: 'has a part-time data scientist last in the first stage',
      team: aTeam(),
      finds: [
        'hire 1 ml-engineer by modelling',
        'hire 1 data-engineer by data',
        'hire 1 ml-engineer (second)',
        'hire 1 mlops-engineer by pre-production',
        'hire 1 ai-product-manager',
        'hire 0.5 data-scientist',
      ],
    },
    {
      title: 'has a full-time data scientist last in later stages',
      team: aTeam({ answers: { stage: 'scaling' } }),
      finds: [
        'hire 1 ml-engineer by modelling',
        'hire 1 data-engineer by data',
        'hire 1 ml-engineer (second)',
        'hire 1 mlops-engineer by pre-production',
        'hire 1 ai-product-manager',
        'hire 1 data-scientist',
      ],
    },
    {
      title: 'makes do with a part-time data engineer and outsourced operations in a pilot',
      team: aTeam({ answers: { cast: 'pilot' } }),
      finds: [
        'hire 1 ml-engineer by modelling',
        'hire 0.5 data-engineer by data',
        'hire 1 ml-engineer (second)',
        'hire 1 mlops-engineer (lean) by pre-production',
        'hire 1 ai-product-manager',
        'hire 0.5 data-scientist',
      ],
    },
    {
      title: 'takes a team that has not said whether it is a pilot for no pilot',
      team: aTeam({ answers: { cast: 'not-sure' } }),
      finds: [
        'hire 1 ml-engineer by modelling',
        'hire 1 data-engineer by data',
        'hire 1 ml-engineer (second)',
        'hire 1 mlops-engineer by pre-production',
        'hire 1 ai-product-manager',
        'hire 0.5 data-scientist',
      ],
    },
    {
      title: 'does not apply where no model is trained',
      team: aTeam({ answers: { kind: 'llm-application' } }),
      finds: 'not-applicable',
    },
  ]);
});
