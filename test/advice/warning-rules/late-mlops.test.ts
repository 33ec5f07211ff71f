import { describe } from 'vitest';
import { lateMlops } from '../../../src/advice/warning-rules/late-mlops.ts';
import { aTeam, someone } from '../../support/a-team.ts';
import { testWarningRule } from '../../support/rule-table.ts';

describe('late-mlops', () => {
  testWarningRule(lateMlops, [
    { title: 'does not apply while no model serves users', team: aTeam(), finds: 'not-applicable' },
    {
      title: 'finds nothing where an MLOps engineer is there, if only in part',
      team: aTeam({ answers: { phase: 'production' }, roster: [someone('mlops-engineer', 'mid', 0.5)] }),
      finds: [],
    },
    {
      title: 'finds models in production without one',
      team: aTeam({ answers: { 'models-in-production': '1' }, roster: [someone('ml-engineer')] }),
      finds: ['Models are in production, and nobody on the team is an MLOps engineer.'],
    },
    {
      title: 'finds nothing where an AI platform engineer runs an application on a language model',
      team: aTeam({
        answers: { kind: 'llm-application', phase: 'production' },
        roster: [someone('ai-platform-engineer')],
      }),
      finds: [],
    },
    {
      title: 'does not apply to software that is bought',
      team: aTeam({ answers: { kind: 'bought-software', phase: 'production' } }),
      finds: 'not-applicable',
    },
  ]);
});
