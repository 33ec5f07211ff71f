import { describe, expect, test } from 'vitest';
import { longHiring } from '../../../src/reminders/kinds/long-hiring.ts';
import { aTeam, inWeeks } from '../../support/a-team.ts';
import { gapsOf } from '../../support/gaps.ts';

describe('roles in hiring for too long', () => {
  test('are overdue once the lead time has passed', () => {
    const team = aTeam({ openRoles: [{ role: 'mlops-engineer', openedOn: inWeeks(-20) }] });
    expect(gapsOf(longHiring, team)).toMatchObject([
      {
        role: 'mlops-engineer',
        urgency: 'overdue',
        text: 'MLOps Engineer has been open for 20 weeks and is late.',
      },
    ]);
  });

  test('are not told before that', () => {
    const team = aTeam({ openRoles: [{ role: 'mlops-engineer', openedOn: inWeeks(-2) }] });
    expect(gapsOf(longHiring, team)).toEqual([]);
  });
});
