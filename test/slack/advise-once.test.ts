import { expect, test } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import { adviseOnce } from '../../src/slack/advise-once.ts';
import { aTeam, today } from '../support/a-team.ts';

test('The advice for a team is worked out once a day', () => {
  const team = aTeam({ milestones: { launch: '2027-01-31' } });
  const advice = adviseOnce(team, today);
  expect(advice).toEqual(advise(team, today));
  expect(adviseOnce(team, Temporal.PlainDate.from('2026-11-21'))).toBe(advice);
  const tomorrow = today.add({ days: 1 });
  expect(adviseOnce(team, tomorrow)).toEqual(advise(team, tomorrow));
  expect(adviseOnce({ ...team, milestones: {} }, today)).toEqual(advise({ ...team, milestones: {} }, today));
});
