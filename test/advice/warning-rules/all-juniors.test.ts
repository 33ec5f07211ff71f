import { describe } from 'vitest';
import { allJuniors } from '../../../src/advice/warning-rules/all-juniors.ts';
import { aTeam, people, someone } from '../../support/a-team.ts';
import { testWarningRule } from '../../support/rule-table.ts';

describe('all-juniors', () => {
  testWarningRule(allJuniors, [
    {
      title: 'does not apply to a single person',
      team: aTeam({ roster: [someone('ml-engineer', 'junior')] }),
      finds: 'not-applicable',
    },
    {
      title: 'finds nothing where somebody is not a junior',
      team: aTeam({ roster: [someone('ml-engineer', 'junior'), someone('data-engineer', 'mid')] }),
      finds: [],
    },
    {
      title: 'counts the juniors, and leaves out people whom the organisation lends',
      team: aTeam({ roster: [...people(2, 'ml-engineer', 'junior'), someone('domain-expert', 'senior')] }),
      finds: ['2 people, all at junior level; nobody sets the direction.'],
    },
  ]);
});
