import { expect, test } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import { findStandingDifference } from '../../src/advice/standing-difference.ts';
import { aTeam, people, someone, today } from '../support/a-team.ts';

const engineer = someone('ml-engineer', 'senior');
const withEngineer = advise(aTeam({ roster: [engineer] }), today);
const empty = advise(aTeam(), today);

test('a team stands where it stands', () => {
  expect(findStandingDifference(withEngineer, withEngineer)).toEqual({
    coverage: [],
    openedHoles: [],
    closedHoles: [],
  });
});

test('somebody who leaves is missing in their role, and in the tasks that they answered for', () => {
  const { coverage, openedHoles, closedHoles } = findStandingDifference(withEngineer, empty);
  expect(coverage).toMatchObject([{ role: 'ml-engineer', before: { inSeat: 1 }, after: { inSeat: 0 } }]);
  expect(openedHoles).toContainEqual({ task: 'model-training', letter: 'A', role: 'ml-engineer' });
  expect(closedHoles).toEqual([]);
  expect(findStandingDifference(empty, withEngineer).closedHoles).toEqual(openedHoles);
});

test('one of two who leaves opens no hole in the RACI', () => {
  const two = advise(aTeam({ roster: [engineer, ...people(1, 'ml-engineer')] }), today);
  expect(findStandingDifference(two, withEngineer)).toMatchObject({
    coverage: [{ role: 'ml-engineer', before: { inSeat: 2 }, after: { inSeat: 1 } }],
    openedHoles: [],
  });
});

test('somebody who joins where nobody is missing is in the seat all the same', () => {
  const one = advise(aTeam({ roster: people(1, 'data-engineer') }), today);
  const two = advise(aTeam({ roster: people(2, 'data-engineer') }), today);
  expect(findStandingDifference(one, two).coverage).toMatchObject([
    {
      role: 'data-engineer',
      before: { needed: 1, inSeat: 1, missing: 0 },
      after: { needed: 1, inSeat: 2, missing: 0 },
    },
  ]);
});

test('a role that an answer calls for is missing, though nobody came or left', () => {
  const exposed = advise(aTeam({ answers: { exposed: 'yes' } }), today);
  expect(findStandingDifference(empty, exposed).coverage).toMatchObject([
    {
      role: 'ai-security-engineer',
      before: { needed: 0, inSeat: 0, missing: 0 },
      after: { needed: 1, inSeat: 0, missing: 1 },
    },
  ]);
});
