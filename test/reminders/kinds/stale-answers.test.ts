import { expect, test } from 'vitest';
import { staleAnswers } from '../../../src/reminders/kinds/stale-answers.ts';
import { aTeam } from '../../support/a-team.ts';
import { gapsOf } from '../../support/gaps.ts';

test.each([
  [0, undefined],
  [30, undefined],
  [31, 'coming'],
  [60, 'coming'],
  [61, 'act-now'],
] as const)('answers that are %i days old are %s', (days, urgency) => {
  expect(gapsOf(staleAnswers, aTeam(), days)[0]?.urgency).toBe(urgency);
});
