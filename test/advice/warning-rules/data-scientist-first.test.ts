import { describe } from 'vitest';
import { dataScientistFirst } from '../../../src/advice/warning-rules/data-scientist-first.ts';
import { aTeam, people, someone } from '../../support/a-team.ts';
import { testWarningRule } from '../../support/rule-table.ts';

describe('data-scientist-first', () => {
  testWarningRule(dataScientistFirst, [
    {
      title: 'does not apply without a data scientist',
      team: aTeam({ roster: [someone('ml-engineer')] }),
      finds: 'not-applicable',
    },
    {
      title: 'finds nothing where somebody ships',
      team: aTeam({ roster: [someone('data-scientist'), someone('mlops-engineer')] }),
      finds: [],
    },
    {
      title: 'counts one data scientist',
      team: aTeam({ roster: [someone('data-scientist'), someone('data-engineer')] }),
      finds: ['1 data scientist, and nobody who can put a model into production.'],
    },
    {
      title: 'counts several data scientists',
      team: aTeam({ roster: people(2, 'data-scientist') }),
      finds: ['2 data scientists, and nobody who can put a model into production.'],
    },
    {
      title: 'does not apply to analytics, of which nothing is brought into production',
      team: aTeam({ answers: { kind: 'analytics' }, roster: [someone('data-scientist')] }),
      finds: 'not-applicable',
    },
  ]);
});
