import { describe } from 'vitest';
import { allSeniors } from '../../../src/advice/warning-rules/all-seniors.ts';
import { aTeam, people, someone } from '../../support/a-team.ts';
import { testWarningRule } from '../../support/rule-table.ts';

describe('all-seniors', () => {
  testWarningRule(allSeniors, [
    {
      title: 'does not apply to a single senior',
      team: aTeam({ roster: [someone('ml-engineer', 'senior'), someone('data-engineer')] }),
      finds: 'not-applicable',
    },
    {
      title: 'finds nothing where somebody implements',
      team: aTeam({ roster: [...people(2, 'ml-engineer', 'senior'), someone('data-engineer', 'junior')] }),
      finds: [],
    },
    {
      title: 'takes people at mid level for implementers',
      team: aTeam({ roster: [...people(2, 'ml-engineer', 'senior'), someone('data-engineer', 'mid')] }),
      finds: [],
    },
    {
      title: 'counts leads among the seniors',
      team: aTeam({ roster: [someone('ml-engineer', 'lead'), someone('data-engineer', 'senior')] }),
      finds: ['2 seniors, and nobody at mid or junior level to implement.'],
    },
    {
      title: 'does not take people of unknown seniority for implementers',
      team: aTeam({ roster: [...people(3, 'ml-engineer', 'senior'), someone('data-engineer')] }),
      finds: ['3 seniors, and nobody at mid or junior level to implement.'],
    },
  ]);
});
