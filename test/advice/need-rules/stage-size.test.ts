import { describe, expect, it } from 'vitest';
import { stageSize } from '../../../src/advice/need-rules/stage-size.ts';
import { aTeam } from '../../support/a-team.ts';
import { situationOf, testNeedRule } from '../../support/rule-table.ts';

describe('stage-size', () => {
  testNeedRule(stageSize, [
    {
      title: 'counts the whole people of the first stage',
      team: aTeam(),
      finds: [
        'hire 1 ml-engineer by modelling',
        'hire 1 ml-engineer (second)',
        'hire 1 data-engineer by data',
      ],
    },
    {
      title: 'takes a stage that nobody knows for the first',
      team: aTeam({ answers: { stage: 'not-sure' } }),
      finds: [
        'hire 1 ml-engineer by modelling',
        'hire 1 ml-engineer (second)',
        'hire 1 data-engineer by data',
      ],
    },
    {
      title: 'does not apply to a pilot of the first stage, which takes fewer',
      team: aTeam({ answers: { cast: 'pilot' } }),
      finds: 'not-applicable',
    },
    {
      title: 'counts the lower end of the scaling stage',
      team: aTeam({ answers: { stage: 'scaling' } }),
      finds: [
        'hire 1 ml-engineer by modelling',
        'hire 1 ml-engineer (second)',
        'hire 1 ml-engineer (further)',
        'hire 1 data-engineer by data',
        'hire 1 data-engineer (further)',
        'hire 1 mlops-engineer by pre-production',
        'hire 1 data-scientist',
        'hire 1 data-scientist (further)',
        'hire 1 ai-product-manager',
        'hire 1 head-of-ai',
      ],
    },
    {
      title: 'counts the sub-teams of the platform stage, in a pilot too',
      team: aTeam({ answers: { stage: 'platform', cast: 'pilot' } }),
      finds: [
        'hire 1 ml-engineer by modelling',
        'hire 1 ml-engineer (second)',
        'hire 1 ml-engineer (further)',
        'hire 1 data-engineer by data',
        'hire 3 data-engineer (further)',
        'hire 1 mlops-engineer by pre-production',
        'hire 4 mlops-engineer (further)',
        'hire 1 ai-product-manager',
        'hire 1 ai-product-manager (further)',
        'hire 2 ml-researcher',
        'hire 1 head-of-ai',
      ],
    },
    {
      title: 'does not apply where no model is trained',
      team: aTeam({ answers: { kind: 'analytics', stage: 'scaling' } }),
      finds: 'not-applicable',
    },
  ]);

  it('says in its reason how many people the stage takes, and of which sub-team', () => {
    const reasonFor = (stage: 'first-initiative' | 'scaling' | 'platform') => {
      const found = stageSize.evaluate(situationOf(aTeam({ answers: { stage } })));
      return found === 'not-applicable' ? undefined : found[0]?.because;
    };
    expect(reasonFor('first-initiative')).toMatch(/ takes 2 × ML Engineer: one senior/);
    expect(reasonFor('scaling')).toMatch(/ takes 3–4 × ML Engineer: a mix/);
    expect(reasonFor('platform')).toMatch(/ takes 3–5 × ML Engineer: Applied ML, for each product\.$/);
  });
});
