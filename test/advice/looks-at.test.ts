import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { needRules } from '../../src/advice/need-rules/index.ts';
import type { ChangeableFact } from '../../src/advice/rule.ts';
import { milestoneKinds } from '../../src/knowledge/milestones.ts';
import { notSure, questions } from '../../src/knowledge/questions.ts';
import { type KindId, kinds } from '../../src/knowledge/role-families.ts';
import type { Team } from '../../src/team/team.ts';
import { inWeeks } from '../support/a-team.ts';
import { forGenerated, printSeed } from '../support/for-generated-teams.ts';
import { team } from '../support/generated-teams.ts';
import { situationOf } from '../support/rule-table.ts';

afterAll(printSeed);

interface Changed {
  readonly fact: ChangeableFact;
  readonly change: (team: Team) => Team;
}

/** Every answer to every question, and no date or another one for every milestone. */
const changes: readonly Changed[] = [
  ...questions.flatMap(({ id, options }) =>
    [notSure, ...options].map((option) => ({
      fact: id,
      change: (given: Team): Team => ({ ...given, answers: { ...given.answers, [id]: option.id } }),
    })),
  ),
  ...milestoneKinds.flatMap(({ id }) =>
    [undefined, inWeeks(1), inWeeks(52)].map((date) => ({
      fact: id,
      change: (given: Team): Team => ({ ...given, milestones: { ...given.milestones, [id]: date } }),
    })),
  ),
  ...[inWeeks(1), inWeeks(52)].map((date) => ({
    fact: 'own-milestone' as const,
    change: (given: Team): Team => ({
      ...given,
      ownMilestones: [{ id: 'm1', name: 'Board demo', date, endsPhase: 'pre-production' }],
    }),
  })),
];

const someTeams = fc.sample(team, { numRuns: 300, seed: 1 });

describe('what a need rule finds', () => {
  it.each(needRules)('never depends on an answer or a date that it does not look at: $id', (rule) => {
    const unseen = changes.filter(({ fact }) => !rule.looksAt.includes(fact));
    forGenerated(fc.tuple(team, fc.constantFrom(...unseen)), ([given, { change }]) => {
      expect(rule.evaluate(situationOf(change(given)))).toEqual(rule.evaluate(situationOf(given)));
    });
  });

  it.each(needRules)('does not depend on it for any kind of AI that it is about: $id', (rule) => {
    const unseen = changes.filter(({ fact }) => fact !== 'kind' && !rule.looksAt.includes(fact));
    const about = rule.kinds ?? kinds;
    for (const [place, some] of someTeams.slice(0, 14).entries()) {
      const kind = about[place % about.length] ?? notSure.id;
      const given = { ...some, answers: { ...some.answers, kind } };
      const found = rule.evaluate(situationOf(given));
      for (const { change } of unseen) expect(rule.evaluate(situationOf(change(given)))).toEqual(found);
    }
  });

  it.each(needRules.filter(({ asksForKind }) => !asksForKind))(
    'is the same for every kind of AI that it is about, unless it asks for the kind: $id',
    (rule) => {
      const [first, ...others] = rule.kinds ?? kinds;
      for (const given of someTeams) {
        const foundFor = (kind: KindId | undefined) =>
          rule.evaluate(situationOf({ ...given, answers: { ...given.answers, kind: kind ?? notSure.id } }));
        const found = foundFor(first);
        for (const kind of others) expect(foundFor(kind)).toEqual(found);
      }
    },
  );

  it.each(needRules.flatMap((rule) => rule.looksAt.map((fact) => ({ id: rule.id, rule, fact }))))(
    'depends on what it looks at: $id on $fact',
    ({ rule, fact }) => {
      const seen = changes.filter((changed) => changed.fact === fact);
      const differs = someTeams.some((given) => {
        const before = rule.evaluate(situationOf(given));
        return seen.some(
          ({ change }) => !isDeepStrictEqual(rule.evaluate(situationOf(change(given))), before),
        );
      });
      expect(differs, `${rule.id} may leave ${fact} out of looksAt`).toBe(true);
    },
  );
});
