import { describe } from 'vitest';
import { undeployableModels } from '../../../src/advice/need-rules/undeployable-models.ts';
import { aTeam, inWeeks, someone } from '../../support/a-team.ts';
import { testNeedRule } from '../../support/rule-table.ts';

describe('undeployable-models', () => {
  testNeedRule(undeployableModels, [
    {
      title: 'does not apply while nobody builds models',
      team: aTeam({ roster: [someone('data-engineer')] }),
      finds: 'not-applicable',
    },
    {
      title: 'asks for nothing where somebody ships',
      team: aTeam({ roster: [someone('data-scientist'), someone('software-engineer')] }),
      finds: [],
    },
    {
      title: 'calls for an engineer at once where a data scientist has nobody who ships',
      team: aTeam({ roster: [someone('data-scientist', 'mid', 0.5)] }),
      finds: ['hire 1 ml-engineer now'],
    },
    {
      title: 'calls for one beside a researcher as well',
      team: aTeam({ roster: [someone('ml-researcher'), someone('data-engineer')] }),
      finds: ['hire 1 ml-engineer now'],
    },
    {
      title: 'calls for an AI engineer where the product is built on a language model',
      team: aTeam({ answers: { kind: 'llm-application' }, roster: [someone('data-scientist')] }),
      finds: ['hire 1 ai-engineer now'],
    },
    {
      title: 'waits for a software engineer who has signed, where the product is built on a language model',
      team: aTeam({
        answers: { kind: 'llm-application' },
        roster: [someone('data-scientist'), { ...someone('software-engineer'), startsOn: inWeeks(4) }],
      }),
      finds: [],
    },
    {
      title: 'counts data scientists and researchers together',
      team: aTeam({ roster: [someone('data-scientist'), someone('ml-researcher')] }),
      finds: ['hire 1 ml-engineer now'],
    },
  ]);
});
