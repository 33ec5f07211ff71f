import { describe } from 'vitest';
import { exposedSystem } from '../../../src/advice/need-rules/exposed-system.ts';
import { aTeam } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

describe('exposed-system', () => {
  testNeedRule(exposedSystem, [
    {
      title: 'does not apply where outsiders cannot reach the system',
      team: aTeam(),
      finds: 'not-applicable',
    },
    {
      title: 'does not apply while nobody knows',
      team: aTeam({ answers: { exposed: 'not-sure' } }),
      finds: 'not-applicable',
    },
    {
      title: 'calls for an AI security engineer before the system goes live',
      team: aTeam({ answers: { exposed: 'yes' } }),
      finds: ['hire 1 ai-security-engineer by pre-production'],
    },
  ]);
});
