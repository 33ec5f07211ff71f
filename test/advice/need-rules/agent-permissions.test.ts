import { describe } from 'vitest';
import { agentPermissions } from '../../../src/advice/need-rules/agent-permissions.ts';
import { aTeam } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

describe('agent-permissions', () => {
  testNeedRule(agentPermissions, [
    {
      title: 'does not apply to an application that does not act on its own',
      team: aTeam({ answers: { kind: 'llm-application' } }),
      finds: 'not-applicable',
    },
    {
      title: 'calls for an AI security engineer before agents go live',
      team: aTeam({ answers: { kind: 'agents' } }),
      finds: ['hire 1 ai-security-engineer by pre-production'],
    },
  ]);
});
