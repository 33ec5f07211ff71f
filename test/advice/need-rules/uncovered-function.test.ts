import { describe, expect, it } from 'vitest';
import { uncoveredFunction } from '../../../src/advice/need-rules/uncovered-function.ts';
import { aTeam } from '../../support/a-team.ts';
import { situationOf, testNeedRule } from '../../support/rule-table.ts';

describe('uncovered-function', () => {
  testNeedRule(uncoveredFunction, [
    {
      title: 'does not apply where the organisation has somebody for everything',
      team: aTeam(),
      finds: 'not-applicable',
    },
    {
      title: 'does not apply to roles that are hired anyway',
      team: aTeam({ nobodyFor: ['ml-engineer'] }),
      finds: 'not-applicable',
    },
    {
      title: 'does not apply to monitoring, which the MLOps engineer takes on',
      team: aTeam({ nobodyFor: ['monitoring-specialist'] }),
      finds: 'not-applicable',
    },
    {
      title: 'hires at once what even a pilot cannot do without',
      team: aTeam({ nobodyFor: ['domain-expert', 'ai-product-manager'] }),
      finds: ['hire 1 ai-product-manager now', 'hire 1 domain-expert now'],
    },
    {
      title: 'hires the rest of the cast before production',
      team: aTeam({ nobodyFor: ['ux-designer'] }),
      finds: ['hire 1 ux-designer by pre-production'],
    },
  ]);

  it('says whether even a pilot needs the role, or who plans to ship', () => {
    const found = uncoveredFunction.evaluate(
      situationOf(aTeam({ nobodyFor: ['domain-expert', 'ux-designer'] })),
    );
    expect(found).toMatchObject([
      { role: 'ux-designer', because: expect.stringContaining('once you plan to ship') },
      { role: 'domain-expert', because: expect.stringContaining('even a pilot means little') },
    ]);
  });
});
