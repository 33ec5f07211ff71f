import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import { notSure, questions } from '../../src/knowledge/questions.ts';
import type { Team } from '../../src/team/team.ts';
import { today } from '../support/a-team.ts';
import { teamAfter } from '../support/changed-teams.ts';
import { forGenerated, printSeed } from '../support/for-generated-teams.ts';
import { person, team } from '../support/generated-teams.ts';

afterAll(printSeed);

/** Any people and plans around one slow batch model. Chance alone hardly ever makes such a team. */
const slowTeam = team.map(
  (given): Team => ({
    ...given,
    milestones: {},
    ownMilestones: [],
    nobodyFor: [],
    answers: {
      ...given.answers,
      kind: 'trained-model',
      stage: 'first-initiative',
      phase: 'production',
      cast: 'pilot',
      'labelled-data': 'yes',
      serving: 'batch',
      'business-critical': 'no',
      'leaving-vendor': 'no',
      exposed: 'no',
      'models-in-production': '1',
    },
  }),
);

describe('around one slow batch model', () => {
  it('nobody is to be hired, and nobody who joins changes that', () => {
    forGenerated(fc.tuple(slowTeam, person), ([given, joining]) => {
      const joined = { ...given, roster: [...given.roster, { id: 'joining', ...joining }] };
      for (const advice of [advise(given, today), advise(joined, today)]) {
        expect(advice.verdict).toEqual({ kind: 'do-not-hire-yet', because: 'slow-batch-model' });
        expect([...advice.later, ...advice.held]).toEqual([]);
        expect(advice.failedRules).toEqual([]);
      }
    });
  });

  it('what would change the advice is true, from it and towards it', () => {
    forGenerated(
      fc.tuple(slowTeam, fc.constantFrom(...questions)),
      ([given, { id, options }]) => {
        for (const { id: answer } of [notSure, ...options]) {
          const other = { ...given, answers: { ...given.answers, [id]: answer } };
          for (const { about, nextHire } of advise(other, today).changes) {
            const { verdict } = advise(teamAfter(other, about), today);
            const hire = verdict.kind === 'hire' ? verdict.hire : null;
            expect(hire && { role: hire.role, seniority: hire.seniority }).toEqual(nextHire);
          }
        }
      },
      100,
    );
  });

  it('an open question asks for no less', () => {
    forGenerated(fc.tuple(slowTeam, fc.constantFrom(...questions)), ([given, { id, leastDemanding }]) => {
      const missing = (answer: string) =>
        advise({ ...given, answers: { ...given.answers, [id]: answer } }, today)
          .coverage.roles.filter((role) => role.missing > 0)
          .map(({ role }) => role);
      expect(missing(notSure.id)).toEqual(expect.arrayContaining(missing(leastDemanding)));
    });
  });
});
