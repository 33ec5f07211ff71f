import { describe } from 'vitest';
import { overloadedPerson } from '../../../src/advice/warning-rules/overloaded-person.ts';
import { aTeam, somebodyIn } from '../../support/a-team.ts';
import { testWarningRule } from '../../support/rule-table.ts';

describe('overloaded-person', () => {
  testWarningRule(overloadedPerson, [
    { title: 'does not apply to a team of nobody', team: aTeam(), finds: 'not-applicable' },
    {
      title: 'finds nothing in two roles and a full week',
      team: aTeam({
        roster: [
          somebodyIn([
            { role: 'ml-engineer', share: 0.6 },
            { role: 'data-engineer', share: 0.4 },
          ]),
        ],
      }),
      finds: [],
    },
    {
      title: 'finds more than a full week',
      team: aTeam({
        roster: [
          somebodyIn([
            { role: 'ml-engineer', share: 0.8 },
            { role: 'data-engineer', share: 0.5 },
          ]),
        ],
      }),
      finds: ['2 roles, 130 % of a week in sum.'],
    },
    {
      title: 'finds more than two roles',
      team: aTeam({
        roster: [
          somebodyIn([
            { role: 'ml-engineer', share: 0.3 },
            { role: 'data-engineer', share: 0.3 },
            { role: 'mlops-engineer', share: 0.3 },
          ]),
        ],
      }),
      finds: ['3 roles, 90 % of a week in sum.'],
    },
    {
      title: 'adds shares without the noise of fractions',
      team: aTeam({
        roster: [
          somebodyIn([
            { role: 'ml-engineer', share: 0.7 },
            { role: 'data-engineer', share: 0.3 },
          ]),
        ],
      }),
      finds: [],
    },
    {
      title: 'does not count a role twice that was entered twice',
      team: aTeam({
        roster: [
          somebodyIn([
            { role: 'ml-engineer', share: 0.3 },
            { role: 'ml-engineer', share: 0.3 },
            { role: 'data-engineer', share: 0.3 },
          ]),
        ],
      }),
      finds: [],
    },
    {
      title: 'counts one role that takes more than a week, in whole percent',
      team: aTeam({
        roster: [
          somebodyIn([
            { role: 'ml-engineer', share: 0.8 },
            { role: 'ml-engineer', share: 0.3 },
          ]),
        ],
      }),
      finds: ['one role, 110 % of a week in sum.'],
    },
    {
      title: 'finds nothing in less than a hundredth over a week',
      team: aTeam({
        roster: [
          somebodyIn([
            { role: 'ml-engineer', share: 0.5 },
            { role: 'data-engineer', share: 0.504 },
          ]),
        ],
      }),
      finds: [],
    },
  ]);
});
